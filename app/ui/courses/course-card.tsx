import { Link } from '@remix-run/react'
import type { Course } from '#app/core/learning/lesson'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { GoodIcon } from '../primitives/icons'
import { ProgressBar } from '../primitives/progress-bar'
import { courseWords } from '../words/courses'
import { common } from '../words/everywhere'

export type CourseCardProps = {
	to: string
	title: string
	summary: string
	level: Course['level']
	lessons: number
	scenarios: number
	/** Steps (lessons and scenarios) done, of all. */
	done: number
	total: number
	minutesLeft: number
	complete: boolean
}

/** The whole card leads to the course; the title is its one link. */
export function CourseCard(course: CourseCardProps) {
	const { to, title, summary, level, lessons, scenarios, done, total, minutesLeft, complete } = course
	return (
		<Card
			as="li"
			className="motion-quick relative flex flex-col transition-colors hover:border-primary focus-within:border-primary"
		>
			<div className="mb-3 flex flex-wrap gap-2">
				<Badge>{courseWords.levels[level]}</Badge>
				{complete && (
					<Badge look="good" icon={<GoodIcon aria-hidden className="size-4" />}>
						{courseWords.done}
					</Badge>
				)}
			</div>
			<h2 className="text-xl">
				<Link to={to} prefetch="intent" className="text-ink after:absolute after:inset-0 after:rounded-lg">
					{title}
				</Link>
			</h2>
			<p className="mt-2 text-ink-soft">{summary}</p>
			<p className="mt-4 text-sm text-ink-soft">
				{courseWords.lessons(lessons)} · {courseWords.scenarios(scenarios)}
				{!complete && ` · ${common.minutesLeft(minutesLeft)}`}
			</p>
			<ProgressBar
				className="mt-auto pt-4"
				label={courseWords.progress}
				value={done}
				max={total}
				text={courseWords.doneOf(done, total)}
				look="words"
			/>
		</Card>
	)
}
