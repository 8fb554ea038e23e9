import { openKept } from '#app/core/language/kept/kept-reading'
import { allLocks } from '#app/server/content/bundle.server'
import { readAnswerSchema } from '#app/server/content/child-protocol.server'
import type { DraftReader } from '#app/server/content/draft-reader.server'
import { readDraft } from '#app/server/content/read-draft.server'
import { readJob } from '#app/server/content/read-job.server'
import { scriptJob } from '#app/server/content/script-job.server'

/** Reads drafts without a child, and without a word about wording: for texts that are known to end. */
export function readerInProcess(): DraftReader {
	const kept = openKept()
	const run: Parameters<typeof readDraft>[0]['run'] = async (job) => {
		const answer = await readJob(job, kept, allLocks, null)
		return { ok: true, answer: readAnswerSchema.parse(JSON.parse(JSON.stringify(answer))) }
	}
	return {
		read: ({ job, whole }) => readDraft({ run }, job, whole),
		script: async ({ text, script }) => ({ ok: true, ...scriptJob({ task: 'script', text, script }) }),
		close: () => {},
		pid: () => null,
	}
}
