import type { ProblemView } from './problem-view'

/** Problems by file, files in the order in which they first appear. */
export function byFile(problems: readonly ProblemView[]): { file: string; problems: ProblemView[] }[] {
	const files = new Map<string, ProblemView[]>()
	for (const problem of problems) {
		const there = files.get(problem.file)
		if (there) there.push(problem)
		else files.set(problem.file, [problem])
	}
	return [...files].map(([file, here]) => ({ file, problems: here }))
}
