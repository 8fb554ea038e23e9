import type { FairnessRule } from './judging'
import { toldStart } from './told'

/** How much of the task gets done depends on what is said. */
export const resolutionFixed: FairnessRule = ({ starts, definition, draft, report }) => {
	const tasks = draft.front.needs.filter(({ value }) => value.side === 'task')
	const fixed = starts.find(({ resolution }) => resolution && resolution.worst === resolution.best)
	if (!fixed) return
	const anyTask = definition.needs.some(({ side }) => side === 'task')
	report(
		'resolution-fixed',
		tasks[0]?.at ?? draft.front.passAt,
		anyTask
			? `Every ending meets the same share of the task needs${toldStart(fixed)}, so resolution is the same whatever is said.`
			: 'No need has side: task, so resolution is 100 whatever is said.',
		anyTask
			? 'Let a poor way end with a task need unmet, or a good one meet a need more.'
			: 'Write down what the person came for, as a need with side: task.',
	)
}
