import type { PlannedCompletion, RowFault } from '../completions/completion-columns'
import { planCompletions } from '../completions/plan-completions.server'
import { waitingCompletions } from '../completions/waiting-file.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { type CompletionRun, recentCompletionRuns } from '../store/completion-runs.server'

/** So many rows are shown. */
const shown = 100

export type CompletionsView = {
	plan: {
		file: string
		rows: Pick<PlannedCompletion, 'line' | 'name' | 'title' | 'day' | 'minutes' | 'expiresOn'>[]
		faults: RowFault[]
		all: number
		allFaults: number
		unknown: string[]
		windows: boolean
		digest: string
	} | null
	runs: CompletionRun[]
}

/** What the waiting file would do now, and the files of before. */
export async function completionsView(deps: Deps, me: Me): Promise<CompletionsView> {
	const runs = await recentCompletionRuns(deps.db.read)
	const file = await waitingCompletions.of(deps, me.id)
	if (!file) return { plan: null, runs }
	const { rows, faults, digest } = await planCompletions(deps, deps.db.read, me, file.rows)
	return {
		plan: {
			...{ file: file.name, unknown: file.unknown, windows: file.encoding === 'windows-1252', digest },
			rows: rows.slice(0, shown).map(({ line, name, title, day, minutes, expiresOn }) => ({
				...{ line, name, title, day, minutes, expiresOn },
			})),
			faults: faults.slice(0, shown),
			...{ all: rows.length, allFaults: faults.length },
		},
		runs,
	}
}
