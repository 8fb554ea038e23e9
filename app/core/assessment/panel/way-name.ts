import { waysOf } from '../../scenario/cases'
import type { Reply, ScenarioDefinition } from '../../scenario/definition'

/** A reply as it is in one of its cases: its id alone without any, `<id>#<number>` in the case of that number, from 1. */
export type WayName = string

export const wayName = (reply: Pick<Reply, 'id'>, number: number): WayName =>
	number === 0 ? reply.id : `${reply.id}#${number}`

/** Every reply of a scenario in each of its ways, by name. */
export function waysByName(definition: ScenarioDefinition): Map<WayName, Reply> {
	const replies = definition.scenes.flatMap((scene) => scene.replies)
	return new Map(
		replies.flatMap((reply) => waysOf(reply).map((way, number) => [wayName(reply, number), way] as const)),
	)
}
