import type { AttemptFacts, TurnFacts } from './attempt-facts'
import type { PersonFacts } from './first-of-each'

/** What one person did in one scene, in their first attempt. */
export type Visit = {
	/** Every turn they took there. */
	turns: readonly TurnFacts[]
	/** They stopped there, without an ending. */
	stopped: boolean
	/** Ids of the replies that were on offer to them there, at any time. */
	offered: ReadonlySet<string>
	/** Mean of the marks of tone and respect in all turns elsewhere, 0-100; null where there is none. */
	rest: number | null
}

/** Who came to which scene, each once, by their first attempt. */
export function visitsByScene(people: readonly PersonFacts[]): Map<string, Visit[]> {
	const visits = new Map<string, Visit[]>()
	for (const { first } of people) {
		const all = marksIn(first.turns)
		for (const [scene, turns] of turnsByScene(first)) {
			const own = marksIn(turns)
			const count = all.count - own.count
			const rest = count === 0 ? null : (all.sum - own.sum) / count
			const stopped = first.stoppedAt === scene
			const last = stopped ? first.offeredLast : []
			const offered = new Set([...turns.flatMap((turn) => turn.offered), ...last])
			const visit = { turns, rest, stopped, offered }
			visits.set(scene, visits.get(scene) ?? [])
			visits.get(scene)?.push(visit)
		}
	}
	return visits
}

function turnsByScene({ turns, stoppedAt }: AttemptFacts): Map<string, TurnFacts[]> {
	const scenes = new Map<string, TurnFacts[]>()
	for (const turn of turns) scenes.set(turn.scene, [...(scenes.get(turn.scene) ?? []), turn])
	if (stoppedAt !== null && !scenes.has(stoppedAt)) scenes.set(stoppedAt, [])
	return scenes
}

function marksIn(turns: readonly TurnFacts[]): { sum: number; count: number } {
	let [sum, count] = [0, 0]
	for (const { tone, respect } of turns)
		for (const mark of [tone, respect]) {
			if (mark === null) continue
			sum += mark
			count += 1
		}
	return { sum, count }
}
