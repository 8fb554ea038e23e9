import type { Problem } from '#app/core/language/problem'

function count(number: number, one: string): string {
	return `${number} ${one}${number === 1 ? '' : 's'}`
}

/** Problems as a person reads them: by file, each with its place, its code and the way out, and a closing line. */
export function prettyProblems(files: number, problems: readonly Problem[]): string {
	const lines: string[] = []
	for (const file of new Set(problems.map((problem) => problem.file))) {
		lines.push(file)
		for (const problem of problems.filter((one) => one.file === file)) {
			const place = `${problem.line}:${problem.column}`.padEnd(8)
			lines.push(`  ${place}${problem.severity.padEnd(9)}${problem.message}  (${problem.code})`)
			if (problem.fix) lines.push(`${' '.repeat(19)}${problem.fix}`)
		}
		lines.push('')
	}
	const errors = problems.filter(({ severity }) => severity === 'error').length
	const warnings = problems.length - errors
	const read = `${count(files, 'file')} read`
	if (problems.length === 0) lines.push(`${read}, nothing to put right. Thank you.`)
	else {
		lines.push(`${read}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`)
		lines.push('Each name in brackets has a page in the guide: content/guide/problems/<name>.mdx.')
	}
	return `${lines.join('\n')}\n`
}
