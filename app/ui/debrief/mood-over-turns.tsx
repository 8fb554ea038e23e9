import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { DataTable } from '../primitives/data-table'
import { ScrollRegion } from '../primitives/scroll-region'
import { debriefWords } from '../words/debrief'
import { stageWords } from '../words/stage'
import { MoodPicture } from './mood-picture'

export type MoodOverTurnsProps = { name: string; moods: string[]; turns: DebriefTurn[] }

/** Mood and inner voice over the turns: a picture, and a table that says the same and more. */
export function MoodOverTurns({ name, moods, turns }: MoodOverTurnsProps) {
	const [firstTurn] = turns
	if (!firstTurn) return null
	const steps = [
		{ label: debriefWords.start, mood: firstTurn.moodBefore },
		...turns.map((turn) => ({ label: String(turn.number), mood: turn.moodAfter })),
	]
	const last = steps.at(-1) ?? { mood: firstTurn.moodBefore }
	const spoken = debriefWords.moodPicture(name, firstTurn.moodBefore, last.mood)
	return (
		<section aria-labelledby="mood-title">
			<h3 id="mood-title" className="mb-4 text-lg">
				{debriefWords.moodTitle(name)}
			</h3>
			<ScrollRegion label={debriefWords.moodRegion} className="mb-4">
				<MoodPicture label={spoken} moods={moods} steps={steps} />
			</ScrollRegion>
			<DataTable
				caption={debriefWords.moodTable}
				rows={turns}
				rowKey={(turn) => String(turn.number)}
				columns={[
					{
						id: 'turn',
						label: debriefWords.columns.turn,
						names: true,
						cell: (turn) => turn.number,
					},
					{
						id: 'thought',
						label: debriefWords.columns.thought,
						cell: (turn) =>
							turn.thought.length > 0 ? (
								<em>{turn.thought.join(' ')}</em>
							) : (
								<span className="text-ink-soft">{debriefWords.noThought}</span>
							),
					},
					{
						id: 'reply',
						label: debriefWords.columns.reply,
						cell: (turn) => turn.reply || <em>{turn.deed}</em>,
					},
					{
						id: 'mood',
						label: debriefWords.columns.mood,
						cell: (turn) => stageWords.mood(turn.moodAfter),
					},
				]}
			/>
		</section>
	)
}
