/** How good a reply is on one dimension, as a rater says it: 0 very poor, 1 poor, 2 neutral, 3 good, 4 excellent. */
export type Grade = 0 | 1 | 2 | 3 | 4

export const grades = [0, 1, 2, 3, 4] as const

export function isGrade(value: unknown): value is Grade {
	return grades.some((grade) => grade === value)
}

/** Points 0-100 as the nearest grade: 0, 25, 50, 75, 100 are 0 to 4. Points outside are taken for the nearest end. */
export function gradeOf(points: number): Grade {
	const near = Math.round(Math.min(Math.max(points, 0), 100) / 25)
	return grades.find((grade) => grade === near) ?? 0
}
