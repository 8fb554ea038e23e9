import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Button } from '../../primitives/button'
import { LinkButton } from '../../primitives/link-button'
import { timeOfDay } from '../../primitives/time-text'
import { useHydrated } from '../../primitives/use-hydrated'
import { benchWords } from '../../words/bench'
import { historyWords } from '../../words/draft-history'
import type { SaveState } from './bench'

export type SaveNoteProps = { saved: SaveState; draft: string; onSave: () => void }

/** Where the text stands: saved when, or why not. Said politely, and only when it changes for the worse or the better. */
export function SaveNote({ saved, draft, onSave }: SaveNoteProps) {
	const hydrated = useHydrated()
	if (saved.kind === 'conflict') return null
	const signedOut = saved.kind === 'unsaved' && saved.why === 'signed-out'
	const waits = saved.kind === 'unsaved' && saved.why !== 'closed'
	return (
		<span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
			<span role="status">{told(saved, hydrated)}</span>
			{signedOut && (
				<LinkButton to={urls.signIn(urls.draft(draft))} look="secondary" size="small">
					{benchWords.signIn}
				</LinkButton>
			)}
			<Link to={urls.draftHistory(draft)} className="py-1">
				{historyWords.short}
			</Link>
			{waits && !signedOut && (
				<Button look="quiet" size="small" onClick={onSave}>
					{benchWords.saveNowKeys}
				</Button>
			)}
		</span>
	)
}

function told(saved: SaveState, local: boolean): string {
	switch (saved.kind) {
		case 'saving':
			return benchWords.saving
		case 'unsaved':
			return saved.why === null ? benchWords.unsaved.waiting : benchWords.unsaved[saved.why]
		case 'saved':
			return saved.at === null ? benchWords.savedNever : benchWords.saved(timeOfDay(saved.at, local))
		case 'conflict':
			return ''
	}
}
