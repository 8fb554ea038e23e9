import { classes } from '../../primitives/classes'
import { GoodIcon } from '../../primitives/icons'
import { reviewWords } from '../../words/review'
import type { DraftState } from '../bench/bench'

const steps = ['writing', 'review', 'approved', 'published'] as const

/** How far a draft is on its way. */
export function ReviewSteps({ state }: { state: DraftState }) {
	const at = steps.findIndex((step) => step === state)
	return (
		<ol aria-label={reviewWords.stepsLabel} className="mb-8 flex flex-wrap gap-2">
			{steps.map((step, place) => (
				<li
					key={step}
					aria-current={place === at ? 'step' : undefined}
					className={classes(
						'flex items-center gap-1.5 rounded-full border-2 px-3 py-1 text-sm',
						place === at ? 'border-primary font-semibold' : 'border-line text-ink-soft',
					)}
				>
					{place < at && <GoodIcon aria-hidden className="size-4 text-good" />}
					{reviewWords.steps[step]}
					{place === at && <span className="sr-only">({reviewWords.now})</span>}
				</li>
			))}
		</ol>
	)
}
