import type { ScenarioDefinition } from '../../scenario/definition'
import type { Visit } from './scene-visits'

/** People by what they did in one scene, each once, by their first attempt. */
export type SceneTally = {
	scene: string
	/** Came there. */
	visits: number
	/** Stopped there, without an ending. */
	stopped: number
	/** Took, every time, a reply that left the best total within reach as it was. Null: too many paths to say. */
	best: number | null
	/** Took one, at least once, that did not. */
	lost: number | null
	/** The mean of what these lost there, in thousandths of a point. */
	cost: number
	replies: ReplyTally[]
}

export type ReplyTally = {
	reply: string
	/** Had it on offer at least once, and said it at least once. */
	offered: number
	picked: number
	/** Whether each time it was said something was lost; null where that differs, or is not known. */
	loses: boolean | null
	/** Where it led, if always to the same place. */
	to: string | null
}

/** Less than a point, in thousandths, is nothing lost: what is typed is hardly ever marked to the full. */
const leastLost = 1000

/** What people did, scene by scene, in the author's order; scenes that nobody came to are there too. */
export function sceneTallies(
	definition: ScenarioDefinition,
	byScene: ReadonlyMap<string, readonly Visit[]>,
): SceneTally[] {
	return definition.scenes.map(({ id: scene, replies }) => {
		const visits = byScene.get(scene) ?? []
		const takers = visits.filter(({ turns }) => turns.length > 0)
		const known = takers.every(({ turns }) => turns.every(({ lost }) => lost !== null))
		const losses = takers.map(({ turns }) => turns.reduce((sum, { lost }) => sum + (lost ?? 0), 0))
		const losers = losses.filter((loss) => loss >= leastLost)
		return {
			scene,
			visits: visits.length,
			stopped: visits.filter(({ stopped }) => stopped).length,
			best: known ? losses.length - losers.length : null,
			lost: known ? losers.length : null,
			cost: losers.length === 0 ? 0 : losers.reduce((sum, loss) => sum + loss, 0) / losers.length,
			replies: replies.map(({ id }) => replyTally(id, visits)),
		}
	})
}

function replyTally(reply: string, visits: readonly Visit[]): ReplyTally {
	const said = visits.flatMap(({ turns }) => turns.filter((turn) => turn.reply === reply))
	return {
		reply,
		offered: visits.filter(({ offered }) => offered.has(reply)).length,
		picked: visits.filter(({ turns }) => turns.some((turn) => turn.reply === reply)).length,
		loses: theSame(said.map(({ lost }) => (lost === null ? null : lost >= leastLost))),
		to: theSame(said.map(({ to }) => to)),
	}
}

function theSame<T>(values: readonly T[]): T | null {
	const [first] = values
	return first !== undefined && values.every((value) => value === first) ? first : null
}
