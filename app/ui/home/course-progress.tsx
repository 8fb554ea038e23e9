import { Link } from '@remix-run/react'
import type { DueDay, Urgency } from '#app/core/records/urgency'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { ProgressBar } from '../primitives/progress-bar'
import { dayTold } from '../words/days'
import { common } from '../words/everywhere'
import { homeWords } from '../words/home'
import { myCourseWords, urgencyLooks, urgencyWords } from '../words/my-courses'

/** Lessons and scenarios counted together. */
export type CourseProgressProps = {
	to: string
	title: string
	done: number
	total: number
	minutesLeft: number
	/** Only of one's own courses. */
	own?: OwnCourse | undefined
}

export type OwnCourse = { urgency: Urgency; due: DueDay | null; holds: DueDay | null; enrolled: boolean }

export function CourseProgress({ to, title, done, total, minutesLeft, own }: CourseProgressProps) {
	return (
		<Card as="li">
			<div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
				<h3 className="text-lg">
					<Link to={to} className="inline-flex min-h-6 items-center">
						{title}
					</Link>
				</h3>
				{own && <Badge look={urgencyLooks[own.urgency]}>{urgencyWords[own.urgency]}</Badge>}
			</div>
			<div className="mb-3 text-sm text-ink-soft">
				{done < total && <p>{common.minutesLeft(minutesLeft)}</p>}
				{own && <Own {...own} />}
			</div>
			<ProgressBar
				label={title}
				value={done}
				max={total}
				text={homeWords.lessonsAndScenarios(done, total)}
				look="words"
			/>
		</Card>
	)
}

/** By when, or for how long it still holds; and whose wish it was. */
function Own({ urgency, due, holds, enrolled }: OwnCourse) {
	const renews = urgency === 'renew-soon' || urgency === 'lapsed'
	const when = renews && holds ? dayTold.holds(holds) : due && dayTold.due(due)
	return (
		<>
			{when && <p className="font-semibold text-ink">{when}</p>}
			{enrolled && <p>{myCourseWords.enrolled}</p>}
		</>
	)
}
