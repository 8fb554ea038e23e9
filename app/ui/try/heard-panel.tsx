import { mostTyped } from '#app/core/play/most-typed'
import { urls } from '#app/urls'
import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { Coaching } from '../wording/coaching'
import { Highlighted } from '../wording/highlighted'
import { MarkingNotes } from '../wording/marking-notes'
import { Marks } from '../wording/marks'
import { tryWords } from '../words/try'
import { wordingWords } from '../words/wording'
import { SpokenMarks } from './spoken-marks'
import { Teaching } from './teaching'
import type { HeardView, TryAnswer, TryNotice } from './try-types'

export type HeardPanelProps = {
	answer: Pick<TryAnswer, 'heard' | 'cut' | 'values'>
	/** Why the latest change could not be marked. */
	lost: TryNotice | null
	/** Counts the presses of the button. */
	pressed: number
}

/** How a reply may sound: what to know first, its marks, what to do, and its words. */
export function HeardPanel({ answer, lost, pressed }: HeardPanelProps) {
	const { heard } = answer
	const typed = answer.values.text.trim() !== ''
	return (
		<Card as="section" labelledBy="heard-title">
			<h2 id="heard-title" className="mb-4 text-xl">
				{tryWords.heardTitle}
			</h2>
			<SpokenMarks heard={heard} pressed={pressed} />
			<div role="status">
				<Away notice={lost} />
			</div>
			{heard ? (
				<Told heard={heard} cut={answer.cut} />
			) : (
				<p className="text-ink-soft">{typed ? tryWords.noWords : tryWords.nothingYet}</p>
			)}
		</Card>
	)
}

function Told({ heard, cut }: { heard: HeardView; cut: boolean }) {
	const { text, marks, acts, coaching, teaching } = heard
	const points = teaching !== null
	return (
		<>
			{cut && <Notice className="mb-4">{tryWords.cut(mostTyped)}</Notice>}
			<MarkingNotes sure={heard.sure} unsure={heard.unsure} capped={heard.capped} />
			<Marks marks={marks} sure={heard.sure} />
			<div className="mt-6">
				<Coaching text={text} coaching={coaching} points={points} />
			</div>
			<h3 className="mt-6 mb-2 text-lg">{wordingWords.saidTitle}</h3>
			<Highlighted text={text} evidence={acts} points={points} />
			{teaching && <Teaching marks={marks} teaching={teaching} />}
		</>
	)
}

function Away({ notice }: { notice: TryNotice | null }) {
	if (notice === 'away')
		return (
			<Notice kind="warn" title={tryWords.awayTitle} className="mb-4">
				{tryWords.away}
			</Notice>
		)
	if (notice !== 'signed-out') return null
	return (
		<Notice kind="warn" title={tryWords.signedOutTitle} className="mb-4">
			<p>{tryWords.signedOut}</p>
			<p>
				<a href={urls.signIn(urls.tryWords())} target="_blank" rel="noopener">
					{tryWords.signIn}
				</a>
			</p>
		</Notice>
	)
}
