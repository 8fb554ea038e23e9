import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { Voice } from './voice'

export type SaidBeforeProps = { name: string; turn: Pick<DebriefTurn, 'said' | 'saidBy'> }

/** What was said before the reply; with names where more than the counterpart spoke. */
export function SaidBefore({ name, turn }: SaidBeforeProps) {
	const { said, saidBy } = turn
	if (said.length === 0) return null
	if (saidBy.every((by) => by === name))
		return (
			<Voice who={debriefWords.said(name)}>
				<p>{said.join(' ')}</p>
			</Voice>
		)
	return (
		<>
			{said.map((text, place) => (
				<Voice key={place} who={debriefWords.said(saidBy[place] ?? name)}>
					<p>{text}</p>
				</Voice>
			))}
		</>
	)
}
