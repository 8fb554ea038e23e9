import { findContent } from '#app/server/content/find-content.server'
import type { Deps } from '#app/server/deps.server'
import { saveVersion, setHead } from '#app/server/store/content.server'
import { saidDocument } from './said-document'

/** Our own files under their names as if they were published, uncompiled and without the guide; written otherwise where told. Answers their names. */
export async function shelvedFiles(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	written: (text: string, file: string) => string = (text) => text,
): Promise<string[]> {
	const at = now()
	const jobs = findContent(process.cwd()).jobs.filter(({ kind }) => kind !== 'guide')
	await db.write(async (tx) => {
		for (const { text, ...job } of jobs) {
			const { kind, slug, file } = job
			const hash = `hash of ${file}`
			const version = {
				hash,
				kind,
				slug,
				title: slug,
				source: written(text, file),
				compiler: '1',
				createdAt: at,
			}
			await saveVersion(tx, { ...version, document: saidDocument(job) })
			const head = { kind, slug, file, hash, sourceHash: hash, problems: [], publishedAt: at, checkedAt: at }
			await setHead(tx, head)
		}
	})
	return jobs.map(({ file }) => file)
}
