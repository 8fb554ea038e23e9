import { canonicalText } from '../content/canonical-text.server'
import { draftPlays } from '../content/draft-plays.server'
import { playsBeside } from '../content/plays-beside.server'
import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { dropDraftFile, putDraftFile } from '../store/draft-files.server'
import type { DraftRow } from '../store/drafts.server'

/** A walk-through is never longer, in UTF-16 code units: its reader takes no more. */
export const mostPlayText = 64 * 1024
/** Beside one draft. */
export const mostPlays = 60

const shape = /^[a-z][a-z0-9-]{0,59}\.play\.yaml$/

export type KeepFileResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'closed' | 'bad-name' | 'taken' | 'too-long' | 'too-many' }

type Asked = { id: string; name: string }
/** A draft, and what lies beside its file. */
type Place = { draft: DraftRow; beside: ReadonlyMap<string, string>; at: Date }

/** Keeps a walk-through in a draft. One that is there is written over only where that is meant. */
export function keepPlay(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	{ id, name, text, over }: Asked & { text: string; over: boolean },
): Promise<KeepFileResult> {
	const kept = canonicalText(text)
	return changing(deps, me, id, async (tx, place) => {
		if (!shape.test(name)) return { ok: false, refused: 'bad-name' }
		if (kept.length > mostPlayText) return { ok: false, refused: 'too-long' }
		const plays = await draftPlays(tx, place.draft, place.beside)
		const there = plays.some((play) => play.name === name)
		if (there && !over) return { ok: false, refused: 'taken' }
		if (!there && plays.length >= mostPlays) return { ok: false, refused: 'too-many' }
		await putDraftFile(tx, { draftId: id, name, text: kept, at: place.at })
		return { ok: true }
	})
}

/** Gives a walk-through another name. */
export function renamePlay(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	{ id, name, to }: Asked & { to: string },
): Promise<KeepFileResult> {
	return changing(deps, me, id, async (tx, place) => {
		if (!shape.test(to)) return { ok: false, refused: 'bad-name' }
		const plays = await draftPlays(tx, place.draft, place.beside)
		const play = plays.find((one) => one.name === name)
		if (!play) return { ok: false, refused: 'not-found' }
		if (to === name) return { ok: true }
		if (plays.some((one) => one.name === to)) return { ok: false, refused: 'taken' }
		await putDraftFile(tx, { draftId: id, name: to, text: play.text, at: place.at })
		await takeAway(tx, place, name)
		return { ok: true }
	})
}

/** Takes a walk-through away; a file that lies beside the scenario is marked to go. */
export function removePlay(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	{ id, name }: Asked,
): Promise<KeepFileResult> {
	return changing(deps, me, id, async (tx, place) => {
		const there = (await draftPlays(tx, place.draft, place.beside)).some((one) => one.name === name)
		if (!there) return { ok: false, refused: 'not-found' }
		await takeAway(tx, place, name)
		return { ok: true }
	})
}

async function takeAway(tx: Queries, { draft, beside, at }: Place, name: string): Promise<void> {
	if (beside.has(name)) await putDraftFile(tx, { draftId: draft.id, name, text: null, at })
	else await dropDraftFile(tx, draft.id, name)
}

async function changing(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	id: string,
	change: (tx: Queries, place: Place) => Promise<KeepFileResult>,
): Promise<KeepFileResult> {
	const seen = await draftFor(deps.db.read, me, id)
	if (!seen || seen.draft.kind !== 'scenario') return { ok: false, refused: 'not-found' }
	const beside = playsBeside(seen.draft.file)
	return deps.db.write(async (tx): Promise<KeepFileResult> => {
		const found = await draftFor(tx, me, id)
		if (!found) return { ok: false, refused: 'not-found' }
		if (!found.mayWrite) return { ok: false, refused: 'closed' }
		return change(tx, { draft: found.draft, beside, at: deps.now() })
	})
}
