import { editContent } from '#app/server/acts/edit-content.server'
import { makeImport } from '#app/server/acts/make-import.server'
import { planImport } from '#app/server/acts/plan-import.server'
import { takeFile } from '#app/server/acts/take-file.server'
import type { Deps } from '#app/server/deps.server'
import type { Me } from '#app/server/session/require.server'
import { filesWords } from '#app/ui/words/files'
import { urls } from '#app/urls'
import type { FilesForm, Upload } from './files-form'

export type UploadRefusal = keyof typeof filesWords.refusedUpload
type Done =
	| { to: string; message?: string; kind?: 'success' | 'info' | 'warn' }
	| { refused: UploadRefusal; status: number }

/** Does what was asked on the page of files. */
export async function filesAct(
	deps: Deps,
	me: Me,
	{ form, upload }: { form: FilesForm; upload: Upload | null },
): Promise<Done> {
	switch (form.intent) {
		case 'look': {
			if (!upload) return { refused: 'no-file', status: 422 }
			const done = await planImport(deps, me, upload)
			if (done.ok) return { to: `${urls.files()}#plan` }
			const status = done.refused === 'busy' ? 503 : done.refused === 'too-large' ? 413 : 422
			return { refused: done.refused, status }
		}
		case 'make': {
			const done = await makeImport(deps, me, form)
			if (done.ok) return { to: urls.files(), message: filesWords.made(done.drafts) }
			if (done.refused === 'moved-on') deps.imports.drop(me.id)
			return { refused: done.refused, status: 409 }
		}
		case 'drop':
			deps.imports.drop(me.id)
			return { to: urls.files() }
		case 'join': {
			const opened = await editContent(deps, me, form)
			if (opened.ok) return { to: `${urls.draftMerge(opened.id)}?with=file` }
			return refusedText(opened.refused)
		}
		case 'take': {
			const opened = await takeFile(deps, me, form)
			if (!opened.ok) return refusedText(opened.refused)
			return opened.already
				? { to: `${urls.draftMerge(opened.id)}?with=file`, message: filesWords.tookAlready, kind: 'info' }
				: { to: urls.draft(opened.id), message: filesWords.took }
		}
	}
}

function refusedText(why: string): Done {
	const message = why === 'not-yours' ? filesWords.notYours : filesWords.gone
	return { to: urls.files(), message, kind: 'warn' }
}
