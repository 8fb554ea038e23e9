import { Badge } from '../primitives/badge'
import { GoodIcon, LaterIcon, OpenIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import type { Mode } from '../stage/stage-view'
import { confirmedWords } from '../words/confirming'
import { contestWords } from '../words/contest'
import { debriefWords } from '../words/debrief'
import type { Confirmed } from './debrief-page'

export type StandingProps = {
	passed: boolean
	mode: Mode
	confirmation?: Confirmed
	next: { text: string; url: string } | null
	/** Whether `next` is the page's main act. */
	nextLeads: boolean
	/** Whether a turn was marked again since the end. */
	again?: boolean
}

/** Passed or not yet (never "failed"), and the way on. */
export function Standing({
	passed,
	mode,
	confirmation = null,
	next,
	nextLeads,
	again = false,
}: StandingProps) {
	return (
		<section aria-labelledby="standing-title">
			<h2 id="standing-title" className="mb-3 text-xl">
				{debriefWords.resultTitle}
			</h2>
			{mode === 'official' ? (
				<Official passed={passed} confirmation={confirmation} again={again} />
			) : (
				<p>{debriefWords.practiceResult(passed)}</p>
			)}
			{next && (
				<LinkButton to={next.url} look={nextLeads ? 'primary' : 'secondary'} className="mt-4">
					{next.text}
				</LinkButton>
			)}
		</section>
	)
}

type OfficialProps = { passed: boolean; confirmation: Confirmed; again: boolean }

function Official({ passed, confirmation, again }: OfficialProps) {
	if (confirmation === 'awaited')
		return (
			<div className="flex flex-wrap items-center gap-3">
				<Badge icon={<LaterIcon aria-hidden className="size-4" />}>{confirmedWords.awaitedTitle}</Badge>
				<p>{confirmedWords.awaited}</p>
			</div>
		)
	const Icon = passed ? GoodIcon : OpenIcon
	return (
		<>
			<div className="flex flex-wrap items-center gap-3">
				<Badge look={passed ? 'good' : 'plain'} icon={<Icon aria-hidden className="size-4" />}>
					{passed ? debriefWords.passed : debriefWords.notYet}
				</Badge>
				<p>{passed ? debriefWords.passedText : debriefWords.notYetText}</p>
			</div>
			{again ? (
				<p className="mt-2">{contestWords.newResult}</p>
			) : (
				confirmation === 'confirmed' && <p className="mt-2">{confirmedWords.confirmedNote}</p>
			)}
		</>
	)
}
