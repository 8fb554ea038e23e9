import { DeedIcon } from '../primitives/icons'
import { debriefWords } from '../words/debrief'

export type QuotedReplyProps = { text: string; deed: string | null }

/** Words that were said, or might be, and what was done with them. */
export function QuotedReply({ text, deed }: QuotedReplyProps) {
	return (
		<div className="border-s-4 border-line ps-4">
			{text !== '' && <blockquote className="wrap-anywhere whitespace-pre-line">“{text}”</blockquote>}
			{deed !== null && (
				<p className={text === '' ? 'flex gap-2 italic' : 'mt-1.5 flex gap-2 italic'}>
					<DeedIcon aria-hidden className="mt-1 size-4 shrink-0" />
					<span className="min-w-0">
						<span className="sr-only">{debriefWords.deed}</span> {deed}
					</span>
				</p>
			)}
		</div>
	)
}
