import type { Deps } from '../deps.server'
import type { ImportRow } from '../library/import-row'
import { libraryTexts } from '../library/library-files.server'
import type { Me } from '../session/require.server'
import { type DifferingText, differingView } from './differing-view.server'

export type FilesView = {
	withheld: number
	differing: DifferingText[]
	plan: {
		digest: string
		name: string
		rows: ImportRow[]
		counts: Record<ImportRow['outcome'], number>
		/** Null: not made yet. */
		made: { file: string; draft: string }[] | null
	} | null
}

/** The page where the library goes out and comes in. */
export async function filesView(
	deps: Pick<Deps, 'db' | 'imports'>,
	me: Pick<Me, 'id' | 'role'>,
): Promise<FilesView> {
	const [{ withheld }, differing] = await Promise.all([
		libraryTexts(deps.db.read, me),
		differingView(deps, me),
	])
	const waiting = deps.imports.of(me.id)
	if (!waiting) return { withheld, differing, plan: null }
	const { digest, name, rows, made } = waiting
	const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
	const counts = {
		...{ new: count('new'), changes: count('changes') },
		...{ same: count('same'), refused: count('refused') },
	}
	return { withheld, differing, plan: { digest, name, rows: rows.map(briefly), counts, made } }
}

/** Problems of a file that are shown here; the bench shows them all. */
const mostProblems = 5

function briefly(row: ImportRow): ImportRow {
	const [...problems] = row.problems
	problems.sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'))
	return { ...row, problems: problems.slice(0, mostProblems).map(({ edits: _, ...problem }) => problem) }
}
