import type { Mark } from '#app/core/scenario/definition'
import type { Points } from '#app/core/scenario/run'
import { debriefWords } from '../words/debrief'

export type MarkWordProps = { label: string; points: Points | null }

const marks: readonly Mark[] = [-2, -1, 0, 1, 2]

/** The nearest mark in words, with a small scale of five dots that says the same. */
export function MarkWord({ label, points }: MarkWordProps) {
	const mark = points === null ? null : marks[Math.round(points / 25)]
	return (
		<span className="inline-flex items-center gap-2 text-sm">
			<span className="font-semibold">{label}:</span>
			{mark === null || mark === undefined ? debriefWords.unmarked : debriefWords.mark[mark]}
			{mark !== null && mark !== undefined && (
				<svg viewBox="0 0 60 12" className="h-3 w-15" aria-hidden="true">
					{marks.map((step, index) => (
						<circle
							key={step}
							cx={index * 12 + 6}
							cy="6"
							r={step === mark ? 5 : 2}
							className={step === mark ? 'fill-primary' : 'fill-edge'}
						/>
					))}
				</svg>
			)}
		</span>
	)
}
