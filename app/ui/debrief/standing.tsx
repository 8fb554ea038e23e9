import { Badge } from '../primitives/badge'
import { GoodIcon, OpenIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import type { Mode } from '../stage/stage-view'
import { debriefWords } from '../words/debrief'

export type StandingProps = {
	passed: boolean
	mode: Mode
	next: { text: string; url: string } | null
	/** Whether `next` is the page's main act. */
	nextLeads: boolean
}

/** Passed or not yet (never "failed"), and the way on. */
export function Standing({ passed, mode, next, nextLeads }: StandingProps) {
	const Icon = passed ? GoodIcon : OpenIcon
	return (
		<section aria-labelledby="standing-title">
			<h2 id="standing-title" className="mb-3 text-xl">
				{debriefWords.resultTitle}
			</h2>
			{mode === 'official' ? (
				<div className="flex flex-wrap items-center gap-3">
					<Badge look={passed ? 'good' : 'plain'} icon={<Icon aria-hidden className="size-4" />}>
						{passed ? debriefWords.passed : debriefWords.notYet}
					</Badge>
					<p>{passed ? debriefWords.passedText : debriefWords.notYetText}</p>
				</div>
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
