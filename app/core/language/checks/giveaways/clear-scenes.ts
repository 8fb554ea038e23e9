import type { Reply } from '../../../scenario/definition'
import type { Choices } from '../paths/choices-met'

/** A set of replies on offer of which some are plainly better than others. */
export type ClearChoice = { replies: readonly Reply[]; best: ReadonlySet<Reply> }
/** A scene and its clear choices. */
export type ClearScene = { scene: string; choices: readonly [ClearChoice, ...ClearChoice[]] }

/** The scenes in which one can choose well or badly, in the author's order. A critical failure is never the best. */
export function clearScenes(choices: Choices): ClearScene[] {
	return [...choices].flatMap(([scene, sets]) => {
		const [first, ...others] = sets.map(clearChoice).filter((choice) => choice !== null)
		return first ? [{ scene, choices: [first, ...others] }] : []
	})
}

function clearChoice(replies: readonly Reply[]): ClearChoice | null {
	const worth = replies.map(({ tone, respect, critical }) =>
		critical.length > 0 ? Number.NEGATIVE_INFINITY : (tone ?? 0) + (respect ?? 0),
	)
	const most = Math.max(...worth)
	const best = new Set(replies.filter((_, at) => worth[at] === most))
	return best.size < replies.length ? { replies, best } : null
}
