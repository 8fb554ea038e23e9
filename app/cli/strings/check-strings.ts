import { findJobs } from '#app/server/check/find-jobs.server'
import { prettyProblems } from '#app/server/check/pretty.server'
import { compilePatiently } from '#app/server/content/compile-patiently.server'
import { byPlace } from '#app/server/content/report.server'
import { translationProblems } from '#app/server/content/translation-problems.server'
import type { Answer, Place } from './answer'

type Asked = { paths: readonly string[]; format: 'pretty' | 'json' }

/** Checks the translations beside scenarios. Of a scenario that has errors it tells these. */
export async function checkStrings(
	{ root, from, compile }: Place,
	{ paths, format }: Asked,
): Promise<Answer> {
	const found = findJobs({ root, from, paths })
	if (!found.ok) return { code: 2, out: '', err: `There is no file or folder "${found.missing}".\n` }
	const texts = new Map<string, string>()
	const problems = found.problems.filter(({ file }) => file.endsWith('.yaml'))
	for (const { job, translations } of found.jobs.filter((one) => one.translations.length > 0)) {
		const { document, problems: own } = await compilePatiently(job, compile)
		const scenario = document?.kind === 'scenario' ? document : null
		if (!scenario) {
			problems.push(...own.filter(({ severity }) => severity === 'error'))
			texts.set(job.file, job.text)
		}
		for (const one of translations) {
			problems.push(...translationProblems(scenario, one))
			texts.set(one.file, one.text)
		}
	}
	problems.sort((a, b) => (a.file === b.file ? byPlace(a, b) : a.file < b.file ? -1 : 1))
	const code = problems.length > 0 ? 1 : 0
	if (format === 'json') return { code, out: `${JSON.stringify(problems)}\n`, err: '' }
	if (texts.size === 0 && code === 0) return { code, out: 'There are no translations here.\n', err: '' }
	return { code, out: prettyProblems({ files: texts.size, problems, texts }, false), err: '' }
}
