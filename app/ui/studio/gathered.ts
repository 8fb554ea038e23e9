import type { ProblemView } from './problem-view'

/** More warnings of one kind than this in a file stand folded, so that what is rare is not buried. */
const many = 4

/** Problems one by one, and warnings of which there are many, by code. */
export function gathered(problems: readonly ProblemView[]): {
	single: ProblemView[]
	folded: { code: string; problems: ProblemView[] }[]
} {
	const codes = new Map<string, ProblemView[]>()
	for (const problem of problems)
		if (problem.severity === 'warning') codes.set(problem.code, [...(codes.get(problem.code) ?? []), problem])
	const folded = [...codes]
		.filter(([, here]) => here.length > many)
		.map(([code, here]) => ({ code, problems: here }))
	const away = new Set(folded.flatMap(({ problems: here }) => here))
	return { single: problems.filter((problem) => !away.has(problem)), folded }
}
