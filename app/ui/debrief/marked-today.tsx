import type { DebriefWritten } from '#app/core/assessment/debrief-types'
import { typedWords } from '../words/typed'
import { wordingWords } from '../words/wording'

export type MarkedTodayProps = Pick<DebriefWritten, 'scorer' | 'today'>

const shown = ['tone', 'respect', 'resolution'] as const

/** Who gave the marks, where that is not today's scorer, and what today's would give: beside the marks, never over them. */
export function MarkedToday({ scorer, today }: MarkedTodayProps) {
	if (!today) return null
	const marks = shown.flatMap((dimension) => {
		const points = today[dimension]
		return points === null ? [] : [{ dimension, level: wordingWords.level(dimension, points) }]
	})
	return (
		<div className="text-sm text-ink-soft">
			<p>{typedWords.earlier(scorer)}</p>
			<p className="flex flex-wrap gap-x-4">
				<span>{typedWords.today(today.scorer)}</span>
				{marks.map(({ dimension, level }) => (
					<span key={dimension} className="font-semibold">
						{typedWords.mark(wordingWords.dimension[dimension], level)}
					</span>
				))}
			</p>
			{!today.sure && <p>{typedWords.todayUnsure}</p>}
		</div>
	)
}
