import type { Problem } from '#app/core/language/problem'
import { sourceHash } from '../content/content-hash.server'
import type { ContentJob, ContentResult } from '../content/job.server'
import { byPlace } from '../content/report.server'
import { translationProblems } from '../content/translation-problems.server'
import { checkPlays } from './check-plays.server'
import { type FoundJob, findJobs, type Wanted } from './find-jobs.server'

export type Checked =
	| {
			ok: true
			files: number
			/** By file and place. */
			problems: Problem[]
			/** The texts that were read, by the name that problems show. */
			texts: ReadonlyMap<string, string>
			/** What was read now; the others have not changed since they were. */
			fresh: string[]
	  }
	| { ok: false; missing: string }

/** What was found in each text, by its path, for as long as neither it nor what it leans on changes. */
export type CheckMemory = Map<string, { key: string; problems: Problem[] }>

export type CheckOptions = Wanted & {
	compile: (job: ContentJob) => Promise<ContentResult>
	memory?: CheckMemory
}

/** Compiles files and folders, plays the walk-throughs and checks the translations beside scenarios, and tells what is wrong. */
export async function checkPaths({ compile, memory, ...wanted }: CheckOptions): Promise<Checked> {
	const found = findJobs(wanted)
	if (!found.ok) return found
	const fresh: string[] = []
	const checked = await Promise.all(
		found.jobs.map(async (one) => {
			const key = keyOf(one)
			const before = memory?.get(one.path)
			if (before?.key === key) return before.problems
			fresh.push(one.job.file)
			const problems = await checkOne(one, compile)
			memory?.set(one.path, { key, problems })
			return problems
		}),
	)
	const problems = [...found.problems, ...checked.flat()]
	problems.sort((a, b) => (a.file === b.file ? byPlace(a, b) : a.file < b.file ? -1 : 1))
	const texts = new Map(
		found.jobs.flatMap(({ job, plays, translations }) =>
			[job, ...plays, ...translations].map(({ file, text }) => [file, text]),
		),
	)
	return { ok: true, files: texts.size, problems, texts, fresh: fresh.sort() }
}

async function checkOne(
	{ job, plays, translations, inContent }: FoundJob,
	compile: CheckOptions['compile'],
): Promise<Problem[]> {
	const { problems, document } = await compile(job)
	const scenario = document?.kind === 'scenario' ? document : null
	if (job.kind !== 'scenario') return problems
	return [
		...problems,
		...checkPlays({ file: job.file, document: scenario, plays, complete: inContent }),
		...translations.flatMap((one) => translationProblems(scenario, one)),
	]
}

function keyOf({ job, plays, translations }: FoundJob): string {
	const beside = [...plays, ...translations]
	return [job.file, sourceHash(job), ...beside.flatMap(({ file, text }) => [file, text])].join('\n')
}
