import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import { isRole, type Role } from '../session/permissions'
import { type PersonScope, personScope } from '../session/person-scope'
import type { Me } from '../session/require.server'
import { decidedForMany } from '../store/acts-together.server'
import { namesOf } from '../store/people.server'
import {
	actsOf,
	certificatesOf,
	officialEnded,
	type PersonDetails,
	personDetails,
	personRecords,
	remindersOf,
} from '../store/person-file.server'
import { type StandingRow, standingsOf } from '../store/standings.server'
import { titlesEver } from '../store/version-titles.server'
import { zoneOfPerson } from '../store/zones.server'
import { type AssignedWhy, assignedWhy } from './assigned-why.server'
import { type CountingTry, countingTries } from './counting-tries.server'
import { type FileRecord, fileRecord } from './file-record.server'
import { daysOf } from './training-rows.server'

export type FilePerson = Omit<PersonDetails, 'role'> & { role: Role }

/** With `dueOn`, the day it is due by where the person is. */
export type FileStanding = StandingRow & {
	title: string
	why: AssignedWhy | null
	self: boolean
	dueOn: string | null
}

export type FileAct = {
	id: string
	course: string | null
	title: string | null
	kind: string
	code: string
	from: Date
	until: Date | null
	dueOn: string | null
	by: string | null
	knownAt: Date
	undone: boolean
	/** It was not decided alone: others were in the same go. */
	withOthers: boolean
}

export type PersonView = {
	scope: Exclude<PersonScope, null>
	person: FilePerson
	training: PersonTraining | null
}

export type PersonTraining = {
	standings: FileStanding[]
	acts: FileAct[]
	records: FileRecord[]
	certificates: {
		id: string
		seq: number
		title: string
		issuedAt: Date
		expiresAt: Date | null
		state: string
	}[]
	reminders: { course: string; title: string; round: number; step: string; at: Date }[]
	attempts: {
		id: string
		slug: string
		title: string
		endedAt: Date | null
		state: 'passed' | 'not-yet' | 'awaited'
		/** For some course it is the try that counts. */
		counts: boolean
	}[]
	counting: CountingTry[]
}

/** Somebody within this person's reach; null for all others, who are a 404. */
export async function personInReach(
	deps: Pick<Deps, 'db'>,
	me: Me,
	id: string,
): Promise<{ scope: Exclude<PersonScope, null>; person: FilePerson } | null> {
	const found = await personDetails(deps.db.read, id)
	const scope = found && personScope(me, found)
	if (!found || !scope || !isRole(found.role)) return null
	return { scope, person: { ...found, role: found.role } }
}

/** What there is about one person, as far as it is this reader's to see; null where nothing is. */
export async function personView(deps: Deps, me: Me, id: string): Promise<PersonView | null> {
	const found = await personInReach(deps, me, id)
	if (!found) return null
	return { ...found, training: found.scope === 'whole' ? await personTraining(deps, me, id) : null }
}

/** How somebody stands, why, and what is kept of it. */
export async function personTraining(
	deps: Deps,
	me: { id: string; role: string },
	id: string,
): Promise<PersonTraining> {
	await catchUpStandings(deps)
	const { read } = deps.db
	const at = deps.now()
	const zone = await zoneOfPerson(read, id, deps.env.timeZone)
	const [standings, acts, records, reminders, attempts, counting, courses, scenarios] = await Promise.all([
		standingsOf(read, [id]),
		actsOf(read, id),
		personRecords(read, id),
		remindersOf(read, id),
		officialEnded(read, id),
		countingTries(deps, id),
		titlesEver(read, 'course'),
		titlesEver(read, 'scenario'),
	])
	const assignmentIds = standings.flatMap(({ assignmentId }) => assignmentId ?? [])
	const [why, names, certificates, many] = await Promise.all([
		assignedWhy(read, { personId: id, assignmentIds, at }),
		namesOf(
			read,
			acts.flatMap(({ byId }) => byId ?? []),
		),
		certificatesOf(
			read,
			records.map(({ seq }) => seq),
		),
		decidedForMany(read, acts),
	])
	const counted = new Set(counting.flatMap(({ counts }) => counts?.attemptId ?? []))
	const titleOf = (course: string) => courses.get(course) ?? course
	const enrolled = new Set(
		acts.flatMap(({ kind, undone, course }) => (kind === 'enrol' && !undone && course ? course : [])),
	)
	return {
		standings: standings.map((row) => ({
			...row,
			title: titleOf(row.course),
			dueOn: daysOf(row, zone, at).due,
			why: row.assignmentId === null ? null : (why.get(row.assignmentId) ?? null),
			self: row.assignmentId === null && enrolled.has(row.course),
		})),
		acts: acts.map(({ byId, personId: _, code, ...act }) => ({
			...act,
			// Why somebody is on leave is between them and HR.
			code: act.kind === 'leave' && me.role === 'trainer' ? '' : code,
			title: act.course === null ? null : titleOf(act.course),
			withOthers: many.has(act.id),
			by: byId === null || byId === id ? null : (names.get(byId) ?? null),
		})),
		records: records.map((record) =>
			fileRecord(record, (record.kind === 'scenario' ? scenarios : courses).get(record.slug), {
				own: me.id === id,
			}),
		),
		certificates: certificates.map(({ id: paper, seq, title, issuedAt, expiresAt, state }) => ({
			...{ id: paper, seq, title, issuedAt, expiresAt, state },
		})),
		reminders: reminders.map((one) => ({ ...one, title: titleOf(one.course) })),
		attempts: attempts.map(({ passed, confirmation, versionHash: _, ...attempt }) => ({
			...attempt,
			title: scenarios.get(attempt.slug) ?? attempt.slug,
			state: confirmation === 'awaited' ? 'awaited' : passed ? 'passed' : 'not-yet',
			counts: counted.has(attempt.id),
		})),
		counting,
	}
}
