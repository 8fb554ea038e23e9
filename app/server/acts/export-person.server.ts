import type { Deps } from '../deps.server'
import type { LibraryFile } from '../library/library-file'
import { zipStream } from '../library/zip-stream.server'
import { copyWords } from '../privacy/copy-words.server'
import { everythingAbout, type Kept } from '../privacy/everything-about.server'
import { instantText, readableCopy } from '../privacy/readable-copy.server'
import { personOf } from '../store/people.server'
import { noteViewing } from './note-viewing.server'
import { recordAudit } from './record-audit.server'

/**
 * Everything that is kept about somebody, as a zip: for a machine (JSON) and to read (a page). Their own words are in it;
 * nobody else's name is. Whoever takes it for somebody else
 * gets no practice, no typed word and no note of theirs: those the person takes themselves. Null where there is nobody. It is written to the log, and to who looked at whom.
 */
export async function exportPerson(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: { id: string },
	personId: string,
): Promise<ReadableStream<Uint8Array> | null> {
	if (!(await personOf(deps.db.read, personId))) return null
	await deps.db.write((tx) =>
		recordAudit(deps, tx, { actorId: me.id, action: 'person.export', target: `person:${personId}` }),
	)
	await noteViewing(deps, me, { personId, what: 'export' })
	return zipStream(files(deps, personId, me.id === personId))
}

async function* files(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	personId: string,
	own: boolean,
): AsyncGenerator<LibraryFile> {
	const kept: Kept[] = []
	for await (const one of everythingAbout(db.read, personId, own)) kept.push(one)
	const made = now()
	const json = {
		made: made.toISOString(),
		person: personId,
		...Object.fromEntries(kept.map(({ name, rows }) => [name, rows])),
	}
	const bytes = (text: string) => Buffer.from(text, 'utf8')
	yield { name: 'everything.json', bytes: bytes(`${JSON.stringify(json, numbersToo, '\t')}\n`) }
	const words = {
		title: own ? copyWords.own : copyWords.other,
		lead: `${copyWords.made(instantText(made))}${own ? '' : ` ${copyWords.without}`}`,
	}
	yield { name: 'read-me.html', bytes: bytes(readableCopy(words, kept)) }
}

function numbersToo(_: string, value: unknown): unknown {
	return typeof value === 'bigint' ? Number(value) : value
}
