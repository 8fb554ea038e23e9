import { basename } from 'node:path'
import { findJobs } from '#app/server/check/find-jobs.server'
import { compilePatiently } from '#app/server/content/compile-patiently.server'
import type { ScenarioDocument } from '#app/server/content/job.server'
import { type Answer, type Place, unsound } from './answer'

export type ScenarioAt = { path: string; file: string; document: ScenarioDocument }

/** Reads one scenario with its words; an answer that refuses where there is none, or it is not sound. */
export async function scenarioAt({ root, from, compile }: Place, path: string): Promise<ScenarioAt | Answer> {
	const refused = (why: string): Answer => ({ code: 1, out: '', err: `${why}\n` })
	const found = findJobs({ root, from, paths: [path] })
	if (!found.ok) return refused(`There is no file "${path}".`)
	const [one, more] = found.jobs
	if (!one || more || basename(one.path) !== 'scenario.mdx')
		return refused(`"${path}" is not a scenario. A scenario is a file scenario.mdx in a folder of its own.`)
	const { document, problems } = await compilePatiently(one.job, compile)
	if (document?.kind === 'scenario') return { path: one.path, file: one.job.file, document }
	const errors = problems.filter(({ severity }) => severity === 'error')
	return unsound(
		'The scenario has errors; its strings can be had once they are put right.',
		errors,
		new Map([[one.job.file, one.job.text]]),
	)
}
