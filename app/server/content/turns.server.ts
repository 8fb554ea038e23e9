export type TurnedAway = 'superseded' | 'busy'

/** Lets people's work be done one at a time, each person's newest first of their own, and nobody's before everybody's. */
export type Turns = {
	take<T>(personId: string, work: () => Promise<T>): Promise<T | TurnedAway>
}

type Waiting = { start: () => Promise<void>; away: (why: TurnedAway) => void }

/**
 * One piece of work runs at a time. Of one person one waits: newer work takes its place in the row, and the older is
 * told `superseded`. When `most` people wait, the next is told `busy`.
 */
export function createTurns(most: number): Turns {
	const row = new Map<string, Waiting>()
	let working = false

	async function next(): Promise<void> {
		if (working) return
		const [first] = row
		if (!first) return
		const [personId, { start }] = first
		row.delete(personId)
		working = true
		await start()
		working = false
		void next()
	}

	return {
		take: (personId, work) =>
			new Promise((settle, fail) => {
				const before = row.get(personId)
				if (!before && row.size >= most) return settle('busy')
				before?.away('superseded')
				row.set(personId, { start: () => work().then(settle, fail), away: settle })
				void next()
			}),
	}
}
