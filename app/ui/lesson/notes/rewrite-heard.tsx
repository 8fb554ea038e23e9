import type { ReactNode } from 'react'
import { Coaching } from '../../wording/coaching'
import { dimensionOrder } from '../../wording/dimension-order'
import { Highlighted } from '../../wording/highlighted'
import { MarkingNotes } from '../../wording/marking-notes'
import { Marks } from '../../wording/marks'
import { noteWords } from '../../words/notes'
import { wordingWords } from '../../words/wording'
import type { RewriteTold } from './note-state'
import { RewriteExample } from './rewrite-example'

export type RewriteHeardProps = {
	told: RewriteTold
	/** The dimension it is about. */
	aim: string
	/** The author's own way to say it, drawn. */
	example: ReactNode
}

/** How one's own reply may sound beside the poor one: what to know first, the marks, what to do, its words. */
export function RewriteHeard({ told, aim, example }: RewriteHeardProps) {
	const { heard, poor } = told
	const about = dimensionOrder.find((dimension) => dimension === aim)
	return (
		<div className="plain-lists mt-5 border-t border-line pt-5">
			<p className="font-display text-lg font-semibold">{noteWords.heard}</p>
			{about && (
				<p className="mt-1">
					{noteWords.change(
						wordingWords.dimension[about],
						wordingWords.level(about, poor.marks[about]),
						wordingWords.level(about, heard.marks[about]),
					)}
				</p>
			)}
			<div className="mt-4">
				<MarkingNotes sure={heard.sure} unsure={heard.unsure} capped={heard.capped} />
			</div>
			<div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
				<MarksOf title={noteWords.yours} marks={heard.marks} sure={heard.sure} />
				<MarksOf title={noteWords.poorAgain} marks={poor.marks} sure={poor.sure} />
			</div>
			<div className="mt-6">
				<Coaching text={heard.text} coaching={heard.coaching} />
			</div>
			<p className="mt-6 mb-2 font-semibold">{wordingWords.saidTitle}</p>
			<Highlighted text={heard.text} evidence={heard.acts} folded />
			{told.example.length > 0 && <RewriteExample>{example}</RewriteExample>}
			<p className="mt-4 text-sm text-ink-soft">{noteWords.aid}</p>
		</div>
	)
}

function MarksOf({ title, marks, sure }: Pick<RewriteTold['poor'], 'marks' | 'sure'> & { title: string }) {
	return (
		<div>
			<p className="mb-2 border-b border-line pb-1 text-sm font-semibold text-ink-soft">{title}</p>
			<Marks marks={marks} sure={sure} />
		</div>
	)
}
