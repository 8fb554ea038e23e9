import { exampleAdded } from '#app/core/writing/example-added'
import { likeAdded } from '#app/core/writing/like-added'
import type { Reading } from '#app/core/writing/reading'
import { spliced } from '#app/core/writing/splice'
import { contentWorld, jobIn } from '../content/content-world.server'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import { type DraftRow, openDraftOf } from '../store/drafts.server'
import { createDraft } from './create-draft.server'
import { saveDraft } from './save-draft.server'
import { plainText } from './typed-text.server'

/** Longer than anybody says in one reply. */
export const mostWording = 400

/** What the words are another way to say, or meet. */
export type WordingFor = { kind: 'reply' | 'need'; id: string }
export type AddWordingResult =
	/** The draft that has them now; `fresh` where it was opened for them. */
	| { ok: true; draft: string; fresh: boolean }
	| {
			ok: false
			refused:
				| 'not-found'
				| 'not-yours'
				| 'empty-text'
				| 'long-text'
				/** The draft has no such reply or need, or it is written in a way that leaves no place. */
				| 'no-place'
				/** It could not be read now: too many at once, or too slow. */
				| 'unread'
				| 'moved-on'
				| 'too-long'
	  }

/**
 * Puts words that were not understood into this trainer's open draft of a scenario, or into a new one of what is
 * published: as another way to say a reply, or as a phrasing of a need. Nothing is published by it.
 */
export async function addWording(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'draftReader'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: { slug: string; to: WordingFor; words: string },
): Promise<AddWordingResult> {
	const words = plainText(asked.words)
	if (words.length > mostWording) return { ok: false, refused: 'long-text' }
	if (!/[\p{L}\p{N}]/u.test(words)) return { ok: false, refused: 'empty-text' }
	const base = await baseOf(deps, me, asked.slug)
	if (!base) return { ok: false, refused: 'not-found' }
	const reading = await readingOfBase(deps, me, base)
	if (!reading) return { ok: false, refused: 'unread' }
	const add = asked.to.kind === 'reply' ? likeAdded : exampleAdded
	const splice = add(base.text, reading, asked.to.id, words)
	if (!splice) return { ok: false, refused: 'no-place' }
	return keep(deps, me, base, spliced(base.text, [splice]))
}

type Base = Pick<DraftRow, 'slug' | 'file' | 'text' | 'baseHash'> & {
	draft: Pick<DraftRow, 'id' | 'version'> | null
}

async function baseOf({ db }: Pick<Deps, 'db'>, me: Pick<Me, 'id'>, slug: string): Promise<Base | null> {
	const draft = await openDraftOf(db.read, me.id, 'scenario', slug)
	if (draft) return { slug, file: draft.file, text: draft.text, baseHash: draft.baseHash, draft }
	const head = await headOf(db.read, 'scenario', slug)
	const version = head?.hash ? await scenarioByHash(db, head.hash) : null
	return head && version
		? { slug, file: head.file, text: version.source, baseHash: version.hash, draft: null }
		: null
}

async function readingOfBase(
	{ db, draftReader }: Pick<Deps, 'db' | 'draftReader'>,
	me: Pick<Me, 'id'>,
	{ slug, file, text }: Base,
): Promise<Reading | null> {
	const job = jobIn(await contentWorld(db), { kind: 'scenario', slug, file, text })
	let answer = await draftReader.read({ personId: me.id, job, whole: false })
	// What this person types in another tab may have come before it: once more, then.
	if (!answer.ok && answer.why === 'superseded')
		answer = await draftReader.read({ personId: me.id, job, whole: false })
	return answer.ok ? answer.reading : null
}

async function keep(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: Pick<Me, 'id' | 'role'>,
	{ slug, file, baseHash, draft }: Base,
	text: string,
): Promise<AddWordingResult> {
	if (draft) {
		const saved = await saveDraft(deps, me, { id: draft.id, text, version: draft.version })
		if (saved.ok) return { ok: true, draft: draft.id, fresh: false }
		return { ok: false, refused: saved.refused === 'closed' ? 'moved-on' : saved.refused }
	}
	const made = await createDraft(deps, me, { kind: 'scenario', slug, file, text, baseHash })
	if (!made.ok)
		return {
			ok: false,
			refused: made.refused === 'taken' || made.refused === 'bad-place' ? 'not-found' : made.refused,
		}
	// Somebody opened one in between: what is in it was not read.
	return made.already ? { ok: false, refused: 'moved-on' } : { ok: true, draft: made.id, fresh: true }
}
