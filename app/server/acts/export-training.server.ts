import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { standingBatches } from '../store/standing-list.server'
import { chipWords } from '../views/filter-chips'
import { type TrainingAsked, trainingAsked } from '../views/training-list-view.server'
import { type TrainingLine, trainingLines } from '../views/training-rows.server'
import { exportName, stamp, stamped } from './export-stamp'
import { noteViewing } from './note-viewing.server'
import { recordAudit } from './record-audit.server'
import { catchUpStandings } from './refresh-standings.server'
import { sheetOfRows } from './sheet-of-rows.server'
import { type Cell, csvStream } from './stream-rows.server'

const batch = 1000

const head = [
	...['person', 'e-mail', 'team', 'site', 'course', 'course name', 'state', 'required', 'round', 'assigned'],
	...['due', 'days late', 'completed', 'holds until', 'last reminder (UTC)', 'record', 'left'],
	...['exported (UTC)', 'filter'],
]

type Needs = Pick<Deps, 'db' | 'env' | 'now' | 'newId' | 'keys'>
type Asking = Pick<Me, 'id' | 'role' | 'trains'>

/** Exactly the training list at the same address, all pages of it, as CSV that is made while it is read. */
export async function exportTrainingCsv(
	deps: Needs,
	me: Asking,
	params: URLSearchParams,
): Promise<{ filename: string; body: ReadableStream<Uint8Array> }> {
	const { rows, at } = await begun(deps, me, params, 'csv')
	return {
		filename: `${exportName('training', at)}.csv`,
		body: csvStream(head, rows),
	}
}

/** The same as a workbook; null where it has more than `mostSheetRows` rows. */
export async function exportTrainingSheet(
	deps: Needs,
	me: Asking,
	params: URLSearchParams,
): Promise<{ filename: string; body: Buffer } | null> {
	const { rows, at } = await begun(deps, me, params, 'xlsx')
	const body = await sheetOfRows('Training', head, rows)
	return body && { filename: `${exportName('training', at)}.xlsx`, body }
}

async function begun(deps: Needs, me: Asking, params: URLSearchParams, form: 'csv' | 'xlsx') {
	await catchUpStandings(deps)
	const asked = await trainingAsked(deps, me, params)
	const filter = chipWords(asked.chips)
	await deps.db.write((tx) =>
		recordAudit(deps, tx, {
			actorId: me.id,
			action: 'training.export',
			target: 'training',
			after: { filter, form },
		}),
	)
	// A file about one person is a look at that person.
	const [only, ...others] = asked.query.filter.personIds ?? []
	if (only !== undefined && others.length === 0)
		await noteViewing(deps, me, { personId: only, what: 'export' })
	const at = stamp(deps.now())
	return { at, rows: stamped(rowsOf(deps, asked), head, [at, filter]) }
}

async function* rowsOf(deps: Needs, { query, places }: TrainingAsked): AsyncGenerator<Cell[][]> {
	const when = { zone: deps.env.timeZone, now: deps.now() }
	for await (const rows of standingBatches(deps.db.read, query, batch)) {
		const lines = await trainingLines(deps.db.read, rows, places, when)
		yield lines.map(cells)
	}
}

function cells(line: TrainingLine): Cell[] {
	return [
		...[line.name, line.email, line.team ?? '', line.site ?? '', line.title, line.course],
		...[stateText(line.state), line.required ? 'yes' : 'no', line.round, line.assigned ?? ''],
		...[line.due ?? '', line.daysLate ?? '', line.completed ?? '', line.expires ?? ''],
		...[line.reminded ? stamp(line.reminded) : '', line.record ?? '', line.active ? '' : 'yes'],
	]
}

export const stateText = (state: string) => state.replaceAll('-', ' ')
