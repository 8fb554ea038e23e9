import { setImmediate as breathe } from 'node:timers/promises'
import type { Deps } from '../deps.server'
import { eachShare } from '../in-turns.server'
import type { Queries } from '../store/db.server'
import { askingOf, idsAfter, keepStandings, peopleToWorkOut, workedOut } from '../store/standings.server'

type Needs = Pick<Deps, 'db' | 'env' | 'now'>

/** People at once: few enough that nobody who answers meanwhile waits long for their turn. */
const batch = 200

/** Works out anew how these people stand, in the transaction of whatever changed it. For a few; everybody: `refreshEverybody`. */
export async function refreshStandings(
	deps: Pick<Deps, 'env' | 'now'>,
	tx: Queries,
	{ personIds }: { personIds: readonly string[] },
): Promise<void> {
	if (personIds.length === 0) return
	const at = deps.now()
	const asking = await askingOf(tx, deps.env.timeZone)
	await keepAnew(tx, personIds, asking, at)
}

/** So many people are worked out in one go; then whoever waits for a page has a turn, also while the write goes on. */
const few = 25

function keepAnew(
	tx: Queries,
	personIds: readonly string[],
	asking: Awaited<ReturnType<typeof askingOf>>,
	at: Date,
): Promise<void> {
	return eachShare(personIds, few, async (some) =>
		keepStandings(tx, await workedOut(tx, some, asking, at), at),
	)
}

/** Works out anew how everybody stands, some at a time. May be run again at any time; answers how many people there are. */
export async function refreshEverybody(deps: Needs): Promise<number> {
	const asking = await askingOf(deps.db.read, deps.env.timeZone)
	let done = 0
	for (let after = ''; ; ) {
		const ids = await idsAfter(deps.db.read, after, batch)
		const last = ids.at(-1)
		if (last === undefined) return done
		await keep(deps, ids, asking)
		done += ids.length
		after = last
	}
}

/** Brings up to date those whose time has come: a day has passed, a round has opened or lapsed. Answers how many people. */
export async function catchUpStandings(deps: Needs): Promise<number> {
	let done = 0
	let asking: Awaited<ReturnType<typeof askingOf>> | null = null
	for (;;) {
		const ids = await peopleToWorkOut(deps.db.read, deps.now(), batch)
		if (ids.length === 0) return done
		asking ??= await askingOf(deps.db.read, deps.env.timeZone)
		await keep(deps, ids, asking)
		done += ids.length
	}
}

/** What was read before one's turn may have changed meanwhile; so it is read again within it. */
async function keep(
	deps: Needs,
	ids: readonly string[],
	asking: Awaited<ReturnType<typeof askingOf>>,
): Promise<void> {
	const at = deps.now()
	await breathe()
	await deps.db.write((tx) => keepAnew(tx, ids, asking, at))
}
