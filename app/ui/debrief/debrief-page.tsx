import { useRef } from 'react'
import type { Debrief } from '#app/core/assessment/debrief-types'
import type { Rule } from '#app/core/scenario/definition'
import type { Happens, HappensRefused } from '../happens/happens-fold'
import type { PairProps } from '../practise/pair'
import { Badge } from '../primitives/badge'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import type { Mode } from '../stage/stage-view'
import { useTurnFocus } from '../stage/use-turn-focus'
import { confirmedWords } from '../words/confirming'
import { debriefWords } from '../words/debrief'
import { stageWords } from '../words/stage'
import type { ContestRefused, Contests } from './contest'
import { FeltQuestion } from './felt-question'
import { Told } from './told'

/** What is sent before the first question is answered: nothing of the story, the marks or the scores. */
export type DebriefAsk = { step: 'ask'; name: string; moods: string[]; missing?: boolean }

export type DebriefTold = {
	step: 'told'
	debrief: Debrief
	/** The mood the trainee chose; null when the question was never asked of this attempt. */
	felt: string | null
	rule: Rule
	/** Idempotency key for the practice attempt that "say that turn again" starts. */
	againKey: string
	/** The one thing to do next, when there is one beside saying that turn again. */
	next: { text: string; url: string } | null
	/** Titles of the ideas behind `course/lesson#anchor`, where known. */
	lessonTitles?: Readonly<Record<string, string>>
	/** The other customer with the same problem. */
	pair?: PairProps['pair'] | null
	/** The turns that may be looked at again, and the form of one of them that came back. */
	contests?: Contests | null
	refusedContest?: ContestRefused | null
	/** Whether "more" stands open: an answer in it is looked for. */
	openMore?: boolean
	happens?: Happens
	refusedHappens?: HappensRefused | null
}

/** Of an official attempt with typed turns: whether a trainer has looked. */
export type Confirmed = 'awaited' | 'confirmed' | null

export type DebriefPageProps = { title: string; mode: Mode; confirmation?: Confirmed } & (
	| DebriefAsk
	| DebriefTold
)

/** What a trainee reads after an ending. Posts `intent=felt` (felt), `intent=again` (turn, key), and what Contest and HappensFold do, to its own address. */
export function DebriefPage(props: DebriefPageProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	useTurnFocus(heading, props.step)
	const practice = props.mode === 'practice'
	return (
		<div className="page-narrow pb-16">
			<PageHead
				title={debriefWords.title}
				over={props.title}
				lead={practice ? debriefWords.practiceNote : debriefWords.officialNote}
				acts={
					<Badge look={practice ? 'primary' : 'accent'}>
						{practice ? stageWords.practice : stageWords.official}
					</Badge>
				}
			/>
			{props.confirmation === 'awaited' && (
				<Notice title={confirmedWords.awaited} className="mb-8">
					<p>{confirmedWords.awaitedDebrief}</p>
				</Notice>
			)}
			{props.step === 'ask' ? (
				<FeltQuestion name={props.name} moods={props.moods} missing={props.missing ?? false} />
			) : (
				<Told {...props} heading={heading} />
			)}
		</div>
	)
}
