import { createHash } from 'node:crypto'
import { dayOf } from '#app/core/records/day'
import { standingOnes } from '#app/core/records/rounds'
import type { Deps } from '../deps.server'
import { isFormula, type TableRow } from '../import/read-table.server'
import { mapInTurns } from '../in-turns.server'
import { dayIn } from '../people/cell-fault'
import { type Asking, mayReach } from '../session/scope'
import { completionsAsked } from '../store/completions-asked.server'
import { courseTermsOf } from '../store/course-terms.server'
import type { Queries } from '../store/db.server'
import { type PersonToMatch, peopleToMatch } from '../store/people-to-match.server'
import type {
	CompletionColumn,
	CompletionPlan,
	PlannedCompletion,
	RowFault,
	RowFaultCode,
} from './completion-columns'

type Row = TableRow<CompletionColumn>
type World = {
	byEmail: ReadonlyMap<string, PersonToMatch>
	byNumber: ReadonlyMap<string, PersonToMatch>
	/** By slug and by title in small letters. */
	courses: ReadonlyMap<string, { slug: string; title: string }>
	now: Date
}

/** What a file of past completions would do now: the rows it would write, and everything that stands in its way. */
export async function planCompletions(
	{ env, now }: Pick<Deps, 'env' | 'now'>,
	db: Queries,
	me: Asking,
	table: readonly Row[],
): Promise<CompletionPlan> {
	const world = await worldOf(db, me, env.timeZone, now())
	const faults: RowFault[] = []
	const rows: PlannedCompletion[] = []
	await mapInTurns(table, (row) => {
		const read = readRow(row, world)
		if ('code' in read) faults.push({ line: row.line, ...read })
		else rows.push(read)
	})
	faults.push(...(await doubles(db, rows, now())))
	faults.sort((one, other) => one.line - other.line)
	const digest = createHash('sha256')
		.update(JSON.stringify([rows, faults]))
		.digest('base64url')
	return { rows, faults, digest }
}

async function worldOf(db: Queries, me: Asking, house: string, now: Date): Promise<World> {
	const people = (await peopleToMatch(db, house)).filter((one) => mayReach(me, 'completions-import', one))
	const courses = new Map<string, { slug: string; title: string }>()
	for (const [slug, versions] of await courseTermsOf(db)) {
		const title = versions.at(-1)?.title ?? slug
		for (const name of [slug, ...versions.map((one) => one.title)])
			courses.set(name.toLowerCase(), { slug, title })
	}
	return {
		byEmail: new Map(people.map((one) => [one.email, one])),
		byNumber: new Map(people.flatMap((one) => (one.number === null ? [] : [[one.number, one]]))),
		courses,
		now,
	}
}

type Fault = { code: RowFaultCode; value: string }

function readRow({ line, cells }: Row, world: World): PlannedCompletion | Fault {
	const formula = Object.values(cells).find(isFormula)
	if (formula !== undefined) return { code: 'formula', value: formula.slice(0, 60) }
	const person = personIn(cells, world)
	if ('code' in person) return person
	const course = world.courses.get(cells.course.toLowerCase())
	if (!course) return { code: 'course-unknown', value: cells.course.slice(0, 80) }
	const day = dayIn(cells.completed)
	const today = dayOf(world.now, person.zone)
	const completed = { value: cells.completed.slice(0, 30) }
	if (day === null) return { code: 'day-bad', ...completed }
	if (day > today) return { code: 'day-future', ...completed }
	if (day < '1970-01-02') return { code: 'day-early', ...completed }
	if (!/^\d{0,4}$/.test(cells.minutes)) return { code: 'minutes-bad', value: cells.minutes.slice(0, 30) }
	const expiresOn = cells.expires === '' ? null : dayIn(cells.expires)
	const expires = { value: cells.expires.slice(0, 30) }
	if (cells.expires !== '' && expiresOn === null) return { code: 'expires-bad', ...expires }
	if (expiresOn !== null && expiresOn < day) return { code: 'expires-early', ...expires }
	if (!/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})?)?$/.test(cells.language))
		return { code: 'language-bad', value: cells.language.slice(0, 30) }
	return {
		...{ line, personId: person.id, name: person.name, zone: person.zone },
		...{ course: course.slug, title: course.title, day, expiresOn },
		minutes: Number(cells.minutes),
		language: cells.language || null,
	}
}

function personIn(cells: Row['cells'], { byEmail, byNumber }: World): PersonToMatch | Fault {
	const { email, number } = cells
	if (email === '' && number === '') return { code: 'person-missing', value: '' }
	const one = email === '' ? undefined : byEmail.get(email.normalize('NFKC').toLowerCase())
	const other = number === '' ? undefined : byNumber.get(number)
	const value = [email, number].filter(Boolean).join(', ').slice(0, 120)
	if (email !== '' && number !== '' && one?.id !== other?.id) return { code: 'person-two', value }
	return one ?? other ?? { code: 'person-unknown', value }
}

/** What stands in the file twice, or in the records already. */
async function doubles(db: Queries, rows: readonly PlannedCompletion[], at: Date): Promise<RowFault[]> {
	const records = await completionsAsked(db, rows)
	const seen = new Set<string>()
	const found = await mapInTurns(rows, ({ line, personId, course, day, zone }): RowFault[] => {
		const key = `${personId} ${course}`
		const twice = seen.has(`${key} ${day}`)
		seen.add(`${key} ${day}`)
		if (twice) return [{ line, code: 'twice', value: day }]
		const known = standingOnes(records.get(key) ?? [], at).some((one) => dayOf(one.at, zone) === day)
		return known ? [{ line, code: 'recorded-already', value: day }] : []
	})
	return found.flat()
}
