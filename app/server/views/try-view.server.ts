import { mostKept } from '../acts/keep-own-reply.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { type KeptReply, keptOf } from '../store/kept-replies.server'
import { type Heard, heard } from '../try/heard.server'
import { moods, type StarterLine, starterLines } from '../try/starter-lines.server'
import { mostOwnLine, saidOf, type TryValues } from '../try/try-values.server'

export type TryView = {
	starters: readonly StarterLine[]
	moods: readonly string[]
	mostOwnLine: number
	/** What stands in the fields at first: a kept reply, or nothing yet. */
	start: TryValues
	heard: Heard | null
	/** The kept reply that the fields begin with. */
	again: string | null
	kept: KeptReply[]
	mostKept: number
	/** Who may be asked for a second opinion; null: the page says nothing of it. */
	opinion: { host: string; model: string } | null
}

/** The page to try words on, with the reply `kept` in its fields where this person keeps one of that id. */
export async function tryView(
	{ db, opinion }: Deps,
	me: Pick<Me, 'id' | 'role'>,
	kept: string | null,
): Promise<TryView> {
	const all = await keptOf(db.read, me.id)
	const again = all.find(({ id }) => id === kept)
	const start = again ? valuesOf(again) : { line: starterLines[0]?.id ?? 'own', own: '', mood: '', text: '' }
	return {
		starters: starterLines,
		moods,
		mostOwnLine,
		start,
		heard: again ? heard(saidOf(start), teaches(me)) : null,
		again: again?.id ?? null,
		kept: all,
		mostKept,
		opinion: opinion && { host: opinion.host, model: opinion.model },
	}
}

/** Who sees every part of a mark with its points. */
export function teaches({ role }: Pick<Me, 'role'>): boolean {
	return role === 'trainer'
}

function valuesOf({ context, mood, text }: KeptReply): TryValues {
	const starter = starterLines.find(({ line }) => line === context)
	const chosen = mood === null || mood === starter?.mood ? '' : mood
	return starter
		? { line: starter.id, own: '', mood: chosen, text }
		: { line: 'own', own: context, mood: chosen, text }
}
