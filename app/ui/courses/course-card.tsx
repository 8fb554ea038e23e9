import { Link } from '@remix-run/react'
import type { Course } from '#app/core/learning/lesson'
import type { OwnCourse } from '../home/course-progress'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { FoldIcon, GoodIcon, TickIcon, TimeIcon } from '../primitives/icons'
import { ProgressBar } from '../primitives/progress-bar'
import { courseWords } from '../words/courses'
import { common } from '../words/everywhere'
import { myCourseWords, urgencyLooks, urgencyWords } from '../words/my-courses'
import { principleName } from '../words/principles'
import { dayLine } from './day-line'

export type CourseCardProps = {
	to: string
	/** Its place in the list, from 1. */
	number: number
	title: string
	summary: string
	level: Course['level']
	/** Names of the catalogue, or a house's own. */
	principles: string[]
	lessons: { to: string; title: string; minutes: number; done: boolean }[]
	scenarios: number
	/** All of its lessons and scenarios together. */
	minutes: number
	/** Steps (lessons and scenarios) done, of all. */
	done: number
	total: number
	minutesLeft: number
	complete: boolean
	/** How many months it holds; null: for good. */
	validMonths?: number | null
	/** Only of one's own courses. */
	own?: OwnCourse | null
	heading?: 'h2' | 'h3'
}

/** One course of the list: what it teaches, how long it takes, how far one is, and its lessons to unfold. */
export function CourseCard(course: CourseCardProps) {
	const { to, number, title, summary, level, principles, lessons, scenarios, minutes } = course
	const { done, total, minutesLeft, complete, validMonths = null, own = null, heading: Title = 'h2' } = course
	const day = own && dayLine(own)
	return (
		<Card as="li" className="grid gap-x-8 gap-y-5 md:grid-cols-[minmax(0,1fr)_13rem]">
			<div className="min-w-0">
				<p className="mb-2 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
					<span className="font-semibold">{courseWords.number(number)}</span>
					<Badge>{courseWords.levels[level]}</Badge>
					{own && !complete && <Badge look={urgencyLooks[own.urgency]}>{urgencyWords[own.urgency]}</Badge>}
					{complete && (
						<Badge look="good" icon={<GoodIcon aria-hidden className="size-4" />}>
							{courseWords.done}
						</Badge>
					)}
				</p>
				<Title className="text-xl">
					<Link to={to} prefetch="intent" className="inline-block py-0.5">
						{title}
					</Link>
				</Title>
				{day && <p className="mt-1 font-semibold">{day}</p>}
				{own?.enrolled && <p className="text-sm text-ink-soft">{myCourseWords.enrolled}</p>}
				<p className="mt-1 max-w-measure">{summary}</p>
				{principles.length > 0 && (
					<p className="mt-3 max-w-measure text-sm text-ink-soft">
						<span className="font-semibold">{courseWords.teaches}</span>{' '}
						{principles.map(principleName).join(' · ')}
					</p>
				)}
				{lessons.length > 0 && <Lessons lessons={lessons} />}
			</div>
			<div className="flex flex-col gap-3 text-sm text-ink-soft md:border-s md:border-line md:ps-6">
				<p>
					{courseWords.lessons(lessons.length)} · {courseWords.scenarios(scenarios)}
				</p>
				<p className="flex items-center gap-1.5">
					<TimeIcon aria-hidden className="size-4 shrink-0" />
					{complete || done === 0 ? courseWords.inAll(minutes) : common.minutesLeft(minutesLeft)}
				</p>
				{validMonths !== null && <p>{courseWords.holds(validMonths)}</p>}
				<ProgressBar
					label={courseWords.progress}
					value={done}
					max={total}
					text={courseWords.doneOf(done, total)}
					look="words"
				/>
			</div>
		</Card>
	)
}

function Lessons({ lessons }: Pick<CourseCardProps, 'lessons'>) {
	return (
		<details className="group mt-3">
			<summary className="inline-flex min-h-8 items-center gap-1.5 text-sm font-semibold text-primary">
				{courseWords.showLessons}
				<FoldIcon aria-hidden className="motion-calm size-4 transition-transform group-open:rotate-180" />
			</summary>
			<ol className="mt-1">
				{lessons.map(({ to, title, minutes, done }) => (
					<li key={to} className="flex flex-wrap items-center gap-x-3 border-t border-line py-1">
						<Link to={to} className="inline-flex min-h-8 items-center">
							{title}
						</Link>
						<span className="text-sm text-ink-soft">{common.minutes(minutes)}</span>
						{done && (
							<span className="inline-flex items-center gap-1 text-sm text-good">
								<TickIcon aria-hidden className="size-4" />
								{courseWords.states.done}
							</span>
						)}
					</li>
				))}
			</ol>
		</details>
	)
}
