import { importCompletions } from '#app/server/acts/import-completions.server'
import { undoCompletions } from '#app/server/acts/undo-completions.server'
import { completionColumns, mostCompletions } from '#app/server/completions/completion-columns'
import { waitingCompletions } from '#app/server/completions/waiting-file.server'
import type { Deps } from '#app/server/deps.server'
import { readTable, tableLimits } from '#app/server/import/read-table.server'
import type { Me } from '#app/server/session/require.server'
import { completionsWords as words } from '#app/ui/words/completions'
import type { CompletionsForm } from './completions-form'

export type FileFault = keyof typeof words.fileFaults
/** What came of a post: a message for the next page, if any, or why it was refused. */
export type CompletionsDone = { said: string | null; kind?: 'success' | 'warn' } | { refused: FileFault }

export async function completionsAct(deps: Deps, me: Me, form: CompletionsForm): Promise<CompletionsDone> {
	switch (form.intent) {
		case 'read':
			return readFile(deps, me, form.file)
		case 'apply':
			return apply(deps, me, form.digest)
		case 'drop':
			await waitingCompletions.drop(deps, me.id)
			return { said: words.dropped }
		case 'undo': {
			const rows = await undoCompletions(deps, me, form.run)
			return rows === null ? { said: words.undoneBefore, kind: 'warn' } : { said: words.undoneNow(rows) }
		}
	}
}

async function readFile(deps: Deps, me: Me, file: File | undefined): Promise<CompletionsDone> {
	if (!file || (file.name === '' && file.size === 0)) return { refused: 'no-file' }
	const bytes = new Uint8Array(await file.arrayBuffer())
	const table = readTable(bytes, completionColumns, { ...tableLimits, rows: mostCompletions })
	if (!table.ok) return { refused: table.why }
	if (!table.has.includes('email') && !table.has.includes('number')) return { refused: 'missing' }
	const { rows, encoding, unknown } = table
	await waitingCompletions.keep(deps, me.id, { name: file.name.slice(0, 100), rows, encoding, unknown })
	return { said: null }
}

async function apply(deps: Deps, me: Me, digest: string): Promise<CompletionsDone> {
	const file = await waitingCompletions.of(deps, me.id)
	if (!file) return { refused: 'gone' }
	const done = await importCompletions(deps, me, { file: file.name, rows: file.rows, digest })
	if (!done.ok) return { refused: done.refused }
	await waitingCompletions.drop(deps, me.id)
	return { said: words.done(done.rows) }
}
