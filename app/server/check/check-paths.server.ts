import type { Problem } from '#app/core/language/problem'
import { wasTooSlow } from '../content/compile-patiently.server'
import { sourceHash } from '../content/content-hash.server'
import type { ContentJob, ContentResult } from '../content/job.server'
import { lessonMeasure } from '../content/lesson-measure.server'
import { byPlace } from '../content/report.server'
import { translationProblems } from '../content/translation-problems.server'
import { checkLibrary, type Shelved } from './check-library.server'
import { checkPlays } from './check-plays.server'
import { checkPrinciples } from './check-principles.server'
import { type FoundJob, findJobs, type Wanted } from './find-jobs.server'

export type Checked =
	| {
			ok: true
			files: number
			/** By file and place. */
			problems: Problem[]
			/** The texts that were read, by the name that problems show. */
			texts: ReadonlyMap<string, string>
			/** The reading age of each lesson with enough sentences to tell, in years. */
			ages: number[]
			/** What was read now; the others have not changed since they were. */
			fresh: string[]
	  }
	| { ok: false; missing: string }

/** What was found in each text, by its path, for as long as neither it nor what it leans on changes. */
export type CheckMemory = Map<string, { key: string } & Found>
type Found = { problems: Problem[]; shelved: Shelved | null; age: number | null }

export type CheckOptions = Wanted & {
	compile: (job: ContentJob) => Promise<ContentResult>
	memory?: CheckMemory
}

/**
 * Compiles files and folders, plays the walk-throughs and checks the translations beside scenarios, looks at all of
 * these scenarios beside each other, and tells what is wrong.
 */
export async function checkPaths({ compile, memory, ...wanted }: CheckOptions): Promise<Checked> {
	const found = findJobs(wanted)
	if (!found.ok) return found
	const fresh: string[] = []
	const checked = await Promise.all(
		found.jobs.map(async (one) => {
			const key = keyOf(one)
			const before = memory?.get(one.path)
			if (before?.key === key) return before
			fresh.push(one.job.file)
			const found = await checkOne(one, compile)
			// Too slow or too busy says nothing about the text: it is read again the next time.
			if (!wasTooSlow(found)) memory?.set(one.path, { key, ...found })
			return found
		}),
	)
	const shelved = checked.flatMap((one) => one.shelved ?? [])
	const own = checked.flatMap(({ problems }) => problems)
	const beside = [...checkLibrary(shelved, found.pairs), ...checkPrinciples(shelved, found.taught)]
	const problems = [...found.problems, ...own, ...beside]
	problems.sort((a, b) => (a.file === b.file ? byPlace(a, b) : a.file < b.file ? -1 : 1))
	const texts = new Map(
		found.jobs.flatMap(({ job, plays, translations }) =>
			[job, ...plays, ...translations].map(({ file, text }) => [file, text]),
		),
	)
	const ages = checked.flatMap(({ age }) => age ?? [])
	return { ok: true, files: texts.size, problems, texts, ages, fresh: fresh.sort() }
}

async function checkOne(
	{ job, plays, translations, inContent }: FoundJob,
	compile: CheckOptions['compile'],
): Promise<Found> {
	const { problems, document } = await compile(job)
	const age = document?.kind === 'lesson' ? lessonMeasure(document.lesson.words).age : null
	if (job.kind !== 'scenario') return { problems, shelved: null, age }
	const scenario = document?.kind === 'scenario' ? document : null
	const { file, text } = job
	return {
		problems: [
			...problems,
			...checkPlays({ file, document: scenario, plays, complete: inContent }),
			...translations.flatMap((one) => translationProblems(scenario, one)),
		],
		shelved: scenario && inContent ? { file, text, definition: scenario.definition } : null,
		age,
	}
}

function keyOf({ job, plays, translations }: FoundJob): string {
	const beside = [...plays, ...translations]
	return [job.file, sourceHash(job), ...beside.flatMap(({ file, text }) => [file, text])].join('\n')
}
