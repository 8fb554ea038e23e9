import type { Problem } from '#app/core/language/problem'

/** Problems by file, files in the order in which they first appear. */
export function byFile(problems: readonly Problem[]): { file: string; problems: Problem[] }[] {
	const files = new Map<string, Problem[]>()
	for (const problem of problems) {
		const there = files.get(problem.file)
		if (there) there.push(problem)
		else files.set(problem.file, [problem])
	}
	return [...files].map(([file, here]) => ({ file, problems: here }))
}
