import type { RefObject } from 'react'
import { HappensFold } from '../happens/happens-fold'
import { Disclosure } from '../primitives/disclosure'
import type { Mode } from '../stage/stage-view'
import { debriefWords } from '../words/debrief'
import { AgainForm } from './again-form'
import { Change } from './change'
import type { Confirmed, DebriefTold } from './debrief-page'
import { Felt } from './felt'
import { More } from './more'
import { Standing } from './standing'
import { Stories } from './stories'
import { Strength } from './strength'

export type ToldProps = DebriefTold & {
	mode: Mode
	confirmation?: Confirmed
	heading: RefObject<HTMLHeadingElement>
}

/** The rest of the debrief, in its order: felt, story, one strength, one change, again, and behind "more" the rest. */
export function Told({
	debrief,
	felt,
	rule,
	mode,
	confirmation = null,
	againKey,
	next,
	lessonTitles = {},
	pair = null,
	contests = null,
	refusedContest = null,
	openMore = false,
	happens,
	refusedHappens = null,
	heading,
}: ToldProps) {
	const { counterpart, change } = debrief
	return (
		<div className="grid grid-cols-1 gap-10">
			<Felt
				counterpart={counterpart}
				felt={felt}
				endMood={debrief.endMood}
				moods={debrief.moods}
				heading={heading}
			/>
			<Stories name={counterpart.name} told={debrief.story} wanted={debrief.wanted} />
			<div className="grid gap-4">
				<Strength strength={debrief.strength} turns={debrief.turns} />
				<Change change={change} turns={debrief.turns} lessonTitles={lessonTitles} />
			</div>
			{change && <AgainForm turn={change.turn} againKey={againKey} />}
			<Standing
				passed={debrief.result.passed}
				mode={mode}
				confirmation={confirmation}
				next={next}
				nextLeads={change === null}
				again={contests?.again ?? false}
			/>
			<Disclosure
				open={openMore || refusedContest !== null}
				summary={<span className="text-lg">{debriefWords.more}</span>}
			>
				<More
					debrief={debrief}
					rule={rule}
					lessonTitles={lessonTitles}
					pair={pair}
					contests={contests}
					refused={refusedContest}
				/>
			</Disclosure>
			{happens && <HappensFold happens={happens} refused={refusedHappens} />}
		</div>
	)
}
