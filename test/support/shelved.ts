import { findContent } from '#app/server/content/find-content.server'
import type { Deps } from '#app/server/deps.server'
import { saveVersion, setHead } from '#app/server/store/content.server'

/** Our own files under their names as if they were published, uncompiled and without the guide. Answers their names. */
export async function shelvedFiles({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<string[]> {
	const at = now()
	const jobs = findContent(process.cwd()).jobs.filter(({ kind }) => kind !== 'guide')
	await db.write(async (tx) => {
		for (const { kind, slug, file, text } of jobs) {
			const hash = `hash of ${file}`
			const page = { slug, title: slug, summary: '', terms: [], words: [] }
			const version = { hash, kind, slug, title: slug, source: text, compiler: '1', createdAt: at }
			await saveVersion(tx, { ...version, document: { kind: 'page', page } })
			const head = { kind, slug, file, hash, sourceHash: hash, problems: [], publishedAt: at, checkedAt: at }
			await setHead(tx, head)
		}
	})
	return jobs.map(({ file }) => file)
}
