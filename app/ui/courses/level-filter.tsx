import type { Course } from '#app/core/learning/lesson'
import { TabLinks } from '../primitives/tab-links'
import { courseWords } from '../words/courses'

type Level = Course['level']
export const courseLevels = ['everyone', 'front-line', 'team-lead', 'manager'] as const satisfies Level[]

export function isCourseLevel(text: string | null): text is Level {
	return courseLevels.some((level) => level === text)
}

export type LevelFilterProps = { levels: Level[]; level: Level | null; to: string }

/** Courses for whom: each level is an address of its own. */
export function LevelFilter({ levels, level, to }: LevelFilterProps) {
	if (levels.length < 2) return null
	return (
		<TabLinks
			label={courseWords.levelFilter}
			tabs={[
				{ label: courseWords.allLevels, to, current: level === null },
				...levels.map((one) => ({
					label: courseWords.levels[one],
					to: `${to}?level=${one}`,
					current: one === level,
				})),
			]}
		/>
	)
}
