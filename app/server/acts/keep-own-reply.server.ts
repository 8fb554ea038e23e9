import { marked } from '#app/core/wording/marked'
import type { Said } from '#app/core/wording/marking'
import type { Deps } from '../deps.server'
import { countKept, insertKept, keptLike } from '../store/kept-replies.server'
import { typedText } from './typed-text.server'

/** How many replies a person may keep. */
export const mostKept = 100

export type KeptResult =
	| { ok: true; id: string }
	| { ok: false; refused: 'full' | 'empty-text' | 'long-text' }

/**
 * Keeps a reply for the one who wrote it, with its marks and who gave them. The same reply kept twice is kept once;
 * one that is longer than is read is refused.
 */
export async function keepOwnReply(
	deps: Deps,
	personId: string,
	said: Said & { context: string },
): Promise<KeptResult> {
	const typed = typedText(said.text)
	if (!typed.ok) return typed
	const { text } = typed
	const { scorer, tone, respect, resolution } = marked({ ...said, text })
	const reply = { personId, context: said.context, mood: said.mood ?? null, text, scorer }
	return deps.db.write(async (tx) => {
		const before = await keptLike(tx, reply)
		if (before !== null) return { ok: true, id: before }
		if ((await countKept(tx, personId)) >= mostKept) return { ok: false, refused: 'full' }
		const id = deps.newId()
		await insertKept(tx, { ...reply, id, tone, respect, resolution, at: deps.now() })
		return { ok: true, id }
	})
}
