import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvOf } from '#app/server/acts/csv.server'
import { notFound } from '#app/server/http/answers.server'
import { download } from '#app/server/http/download.server'
import { waitingPeople } from '#app/server/people/import-desk.server'
import { planNow } from '#app/server/people/read-world.server'
import { requireMay } from '#app/server/session/require.server'
import { peopleImportWords as words } from '#app/ui/words/people-import'

export const handle = { may: 'trainees-manage' }

const { columns } = words
const head = [
	columns.line,
	columns.name,
	columns.what,
	columns.column,
	columns.problem,
	columns.told,
	words.changes,
]

/** What the waiting file would change or where it is wrong: all rows, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'trainees-manage')
	const file = await waitingPeople.of(deps, me.id)
	const now = file && (await planNow(deps, deps.db.read, me, file))
	if (!now) throw notFound()
	const { rows, faults } = now.plan
	const lines = rows.map(({ line, name, kind, changes }) => {
		const told = changes.map(
			({ field, before, after }) =>
				`${words.fields[field]}: ${before ?? words.none} → ${after ?? words.none}`,
		)
		return [line, name, words.kinds[kind], '', '', '', told.join('; ')]
	})
	const names = new Map(rows.map(({ line, name }) => [line, name]))
	const wrong = faults.map(({ line, column, code, told }) => [
		...[line, names.get(line) ?? '', words.kinds.error],
		...[column ? words.fields[column] : '', words.faults[code], told, ''],
	])
	const listed = [...wrong, ...lines.filter(([, , kind]) => kind !== words.kinds.error)]
	return download('import-rows.csv', 'text/csv', `\uFEFF${csvOf([head, ...listed])}`)
}
