import { Link } from '@remix-run/react'
import { Card } from '../primitives/card'
import { ProgressBar } from '../primitives/progress-bar'
import { common } from '../words/everywhere'
import { homeWords } from '../words/home'

/** Lessons and scenarios counted together. */
export type CourseProgressProps = {
	to: string
	title: string
	done: number
	total: number
	minutesLeft: number
}

export function CourseProgress({ to, title, done, total, minutesLeft }: CourseProgressProps) {
	return (
		<Card as="li">
			<div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
				<h3 className="text-lg">
					<Link to={to} className="inline-flex min-h-6 items-center">
						{title}
					</Link>
				</h3>
				{done < total && <p className="text-sm text-ink-soft">{common.minutesLeft(minutesLeft)}</p>}
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
