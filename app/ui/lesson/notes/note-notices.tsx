import { urls } from '#app/urls'
import { GoodIcon } from '../../primitives/icons'
import { Notice } from '../../primitives/notice'
import { noteWords } from '../../words/notes'
import type { NoteNotice } from './note-state'

export type NoteNoticesProps = {
	notice: NoteNotice | null
	/** Changes with every answer. */
	answered: object | null
	/** Said when it is kept. */
	kept: string
	/** Only to those who listen. */
	heard?: boolean | undefined
}

/** What became of it. The region is always on the page, so that what comes into it is spoken. */
export function NoteNotices({ notice, answered, kept, heard = false }: NoteNoticesProps) {
	const said = notice === 'kept' ? kept : notice === 'removed' ? noteWords.removed : null
	return (
		<div role="status" className="no-print *:mt-3">
			{answered && notice === 'kept' && heard && <p className="sr-only">{kept}</p>}
			{answered && said && !(heard && notice === 'kept') && (
				<p className="flex items-center gap-2 font-semibold text-good">
					<GoodIcon aria-hidden className="size-5 shrink-0" />
					{said}
				</p>
			)}
			{notice === 'away' && (
				<Notice kind="warn" title={noteWords.awayTitle}>
					{noteWords.away}
				</Notice>
			)}
			{notice === 'signed-out' && (
				<Notice kind="warn" title={noteWords.signedOutTitle}>
					<p>{noteWords.signedOut}</p>
					<p>
						<a href={urls.signIn(urls.courses())} target="_blank" rel="noopener">
							{noteWords.signIn}
						</a>
					</p>
				</Notice>
			)}
		</div>
	)
}
