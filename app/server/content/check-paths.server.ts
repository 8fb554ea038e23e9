import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '#app/core/language/problem'
import { compilePatiently } from './compile-patiently.server'
import { findContent, mdxFiles } from './find-content.server'
import { guessPlace } from './guess-place.server'
import type { ContentJob, ContentResult } from './job.server'
import { byPlace } from './report.server'

export type Checked = { ok: true; files: number; problems: Problem[] } | { ok: false; missing: string }

export type CheckOptions = {
	/** The folder that holds `content`. */
	root: string
	/** Where relative paths start. */
	from: string
	/** Files or folders; none means everything. */
	paths: readonly string[]
	compile?: (job: ContentJob) => Promise<ContentResult>
}

/** Compiles files and folders and tells what is wrong with them, by file and place. Anchors are the content folder's. */
export async function checkPaths({ root, from, paths, compile }: CheckOptions): Promise<Checked> {
	const found = findContent(root)
	const jobs = new Map<string, ContentJob>()
	const wanted = paths.length === 0 ? [join(root, 'content')] : paths.map((path) => resolve(from, path))
	for (const [index, path] of wanted.entries()) {
		const stat = statSync(path, { throwIfNoEntry: false })
		if (!stat && paths.length > 0) return { ok: false, missing: paths[index] ?? path }
		for (const file of stat?.isFile() ? [path] : mdxFiles(path)) {
			const job = found.jobs.find((one) => resolve(root, one.file) === file)
			const shown = shownAs(from, file)
			const stray = found.problems.find(
				(one) => resolve(root, one.file) === file && one.code === 'unknown-place',
			)
			if (job) jobs.set(file, { ...job, file: shown })
			else if (!stray) jobs.set(file, outside(file, shown, found))
		}
	}
	const problems = found.problems
		.filter((problem) => wanted.some((path) => isWithin(path, resolve(root, problem.file))))
		.map((problem) => ({ ...problem, file: shownAs(from, resolve(root, problem.file)) }))
	for (const job of jobs.values()) problems.push(...(await compilePatiently(job, compile)).problems)
	problems.sort((a, b) => (a.file === b.file ? byPlace(a, b) : a.file < b.file ? -1 : 1))
	return { ok: true, files: jobs.size, problems }
}

function outside(path: string, file: string, found: Pick<ContentJob, 'anchors' | 'scenarios'>): ContentJob {
	const text = readFileSync(path, 'utf8')
	return { ...guessPlace(path, text), file, text, anchors: found.anchors, scenarios: found.scenarios }
}

function shownAs(from: string, file: string): string {
	return relative(from, file).split(sep).join('/')
}

function isWithin(folder: string, file: string): boolean {
	const path = relative(folder, file)
	return path === '' || (!path.startsWith('..') && !isAbsolute(path))
}
