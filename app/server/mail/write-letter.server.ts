import type { Deps } from '../deps.server'
import { enqueueAll } from '../jobs/queue.server'
import type { Queries } from '../store/db.server'
import { addMails } from '../store/mails.server'
import type { Letter } from './letter'

export type LetterKind = 'invite' | 'reset' | 'reminder' | 'report' | 'notice'

export type LetterAsked = Letter & {
	/** What makes it the same letter: it is written once. */
	key: string
	personId: string | null
	to: string
	kind: LetterKind
}

type Given = Pick<Deps, 'now' | 'newId'>

/** Writes a letter within the write that it tells of; a job sends it. Null when one of this key was written before. */
export async function writeLetter(deps: Given, tx: Queries, letter: LetterAsked): Promise<string | null> {
	const [id = null] = await writeLetters(deps, tx, [letter])
	return id
}

/** Writes many; answers the ids of those that were new. */
export async function writeLetters(
	deps: Given,
	tx: Queries,
	letters: readonly LetterAsked[],
): Promise<Set<string>> {
	const createdAt = deps.now()
	const rows = letters.map((letter) => ({ id: deps.newId(), createdAt, ...letter }))
	const added = await addMails(tx, rows)
	const jobs = [...added].map((id) => ({ kind: 'send-mail', key: `send-mail:${id}`, payload: { mail: id } }))
	await enqueueAll(deps, tx, jobs)
	return added
}
