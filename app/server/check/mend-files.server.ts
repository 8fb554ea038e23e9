import { readFileSync } from 'node:fs'
import type { Problem } from '#app/core/language/problem'
import type { ContentJob, ContentResult } from '../content/job.server'
import { findJobs, type Wanted } from './find-jobs.server'
import { isWhole, mendText } from './mend-text.server'
import { writeWhole } from './write-whole.server'

export type MendedFile = {
	file: string
	mended: Problem[]
	/** Why the file was left as it is, though it could have been mended. */
	kept: 'changed-meanwhile' | 'not-text' | 'not-writable' | null
}

/** Makes the edits that problems of these paths' texts offer, and writes each file that is the better for it. */
export async function mendFiles(
	wanted: Wanted,
	offering: ReadonlySet<string>,
	compile: (job: ContentJob) => Promise<ContentResult>,
): Promise<MendedFile[]> {
	const found = findJobs(wanted)
	if (!found.ok) return []
	const jobs = found.jobs.filter(({ job }) => offering.has(job.file))
	return (await Promise.all(jobs.map(({ path, job }) => mendFile(path, job, compile)))).flat()
}

async function mendFile(
	path: string,
	job: ContentJob,
	compile: (job: ContentJob) => Promise<ContentResult>,
): Promise<MendedFile[]> {
	const bytes = readFileSync(path)
	const { file } = job
	if (!isWhole(bytes)) return [{ file, mended: [], kept: 'not-text' }]
	const raw = bytes.toString('utf8')
	const { text, mended } = await mendText(raw, async (now) => (await compile({ ...job, text: now })).problems)
	if (mended.length === 0) return []
	try {
		return [{ file, mended, kept: writeWhole(path, raw, text) ? null : 'changed-meanwhile' }]
	} catch {
		return [{ file, mended, kept: 'not-writable' }]
	}
}
