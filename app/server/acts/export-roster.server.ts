import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { rosterOf } from '../store/roster.server'
import { type RosterLine, rosterLines } from '../views/roster-lines.server'
import { type RosterAsking, rosterAsked } from '../views/roster-view.server'
import { stamp, stamped } from './export-stamp'
import { stateText } from './export-training.server'
import { recordAudit } from './record-audit.server'
import { type Cell, csvStream } from './stream-rows.server'

const head = [
	...['person', 'e-mail', 'team then', 'course', 'course name', 'state', 'required', 'due', 'completed'],
	...['holds until', 'state as known now', 'completed as known now', 'recorded', 'exported (UTC)', 'filter'],
]

/** Exactly the roster at the same address, everybody in it, as CSV that is made while it is read. */
export async function exportRoster(
	deps: Pick<Deps, 'db' | 'env' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	params: URLSearchParams,
): Promise<{ filename: string; body: ReadableStream<Uint8Array> }> {
	const asked = await rosterAsked(deps, me, params)
	const { days, course, team } = asked.query
	const filter = [
		`on ${days.at}`,
		`as known on ${days.known}`,
		...(course === undefined ? [] : [`course: ${course}`]),
		...(team === undefined
			? []
			: [`team: ${asked.places.teams.find(({ id }) => id === team)?.name ?? team}`]),
	].join(', ')
	await deps.db.write((tx) =>
		recordAudit(deps, tx, {
			actorId: me.id,
			action: 'roster.export',
			target: 'training',
			after: { filter, form: 'csv' },
		}),
	)
	const at = stamp(deps.now())
	return {
		filename: `rapport-roster-${days.at}-known-${days.known}.csv`,
		body: csvStream(head, stamped(rowsOf(deps, asked), head, [at, filter])),
	}
}

async function* rowsOf(
	deps: Pick<Deps, 'db' | 'now'>,
	{ query, scope, places, asking }: RosterAsking,
): AsyncGenerator<Cell[][]> {
	const db = deps.db.read
	const now = deps.now()
	for await (const people of rosterOf(db, asking, query.when, { scope, team: query.team })) {
		const lines = await rosterLines(db, asking, people, query, { places, now })
		yield lines.map(cells)
	}
}

function cells(line: RosterLine): Cell[] {
	const { knownNow } = line
	return [
		...[line.name, line.email, line.team ?? '', line.title, line.course, stateText(line.state)],
		...[line.required ? 'yes' : 'no', line.due ?? '', line.completed ?? '', line.expires ?? ''],
		...[knownNow ? stateText(knownNow.state) : '', knownNow?.completed ?? '', knownNow?.recorded ?? ''],
	]
}
