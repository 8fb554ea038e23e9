import { canonicalText } from '../content/canonical-text.server'
import type { Deps } from '../deps.server'
import type { ImportDraft } from '../library/import-row'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import type { Queries } from '../store/db.server'
import { putDraftFile } from '../store/draft-files.server'
import { addDraft, keepSave, openDraftOf, openDraftsOn } from '../store/drafts.server'
import { recordAudit } from './record-audit.server'
import { takeInMedia } from './take-in-media.server'

export type MakeImportResult =
	| { ok: true; drafts: number }
	/** `gone`: nothing that was looked at waits any more. `moved-on`: something has changed since; look again. */
	| { ok: false; refused: 'gone' | 'moved-on'; file?: string }

/** Makes the drafts of the import that was looked at: all of them or none; new pictures go into the library. Nothing is published. */
export async function makeImport(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'imports' | 'keys'>,
	me: Pick<Me, 'id' | 'role'>,
	{ digest }: { digest: string },
): Promise<MakeImportResult> {
	const waiting = deps.imports.of(me.id)
	if (!waiting || waiting.digest !== digest) return { ok: false, refused: 'gone' }
	if (waiting.made) return { ok: true, drafts: waiting.made.length }
	// Pictures come first: a draft that shows one can be published at once. One that cannot be read is left out.
	await takeInMedia(deps, waiting.pictures, me.id)
	try {
		const made = await deps.db.write(async (tx) => {
			const drafts: { file: string; draft: string }[] = []
			for (const draft of waiting.drafts) drafts.push(await madeDraft(deps, tx, me, draft))
			await recordAudit(deps, tx, {
				...{ actorId: me.id, action: 'content.import', target: 'library' },
				after: { drafts: drafts.map(({ draft }) => draft), digest },
			})
			return drafts
		})
		deps.imports.put(me.id, { ...waiting, drafts: [], pictures: [], made })
		return { ok: true, drafts: made.length }
	} catch (error) {
		if (error instanceof MovedOn) return { ok: false, refused: 'moved-on', file: error.file }
		throw error
	}
}

/** Takes the whole transaction back. */
class MovedOn extends Error {
	constructor(readonly file: string) {
		super(`${file} has changed since the import was looked at`)
	}
}

async function madeDraft(
	deps: Pick<Deps, 'now' | 'newId' | 'keys'>,
	tx: Queries,
	me: Pick<Me, 'id' | 'role'>,
	{ beside, source, ...draft }: ImportDraft,
): Promise<{ file: string; draft: string }> {
	const { kind, slug, file, baseHash } = draft
	const head = await headOf(tx, kind, slug)
	const inTheWay =
		(head?.hash ?? null) !== baseHash ||
		!(await mayWriteContent(tx, me, kind, slug)) ||
		(await openDraftOf(tx, me.id, kind, slug)) !== null ||
		(baseHash === null && (await openDraftsOn(tx, kind, slug)).length > 0)
	if (inTheWay) throw new MovedOn(file)
	const [id, at] = [deps.newId(), deps.now()]
	await addDraft(tx, { ...draft, id, text: canonicalText(source), ownerId: me.id, at })
	// As it came, so that its line ends are not lost.
	await keepSave(tx, id, { version: 0, text: source, byId: me.id, at })
	for (const { name, text } of beside) await putDraftFile(tx, { draftId: id, name, text, at })
	return { file, draft: id }
}
