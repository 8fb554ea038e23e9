import type { Drawn } from './drawn'
import type { Part } from './plain-words'
import { StepRow } from './step-row'

/** The steps in their right order. */
export function OrderDone({ steps, draw }: { steps: Part[]; draw: Drawn['draw'] }) {
	return (
		<ol className="list-none space-y-2 p-0">
			{steps.map((step, at) => (
				<StepRow key={step.id} number={at + 1} words={draw(step.children, true)} look="good" />
			))}
		</ol>
	)
}
