import { Card } from '../primitives/card'
import { AwardIcon, OpenIcon } from '../primitives/icons'
import { ProgressBar } from '../primitives/progress-bar'
import { Time } from '../primitives/time'
import { courseWords } from '../words/courses'
import { common } from '../words/everywhere'

export type CourseLeftProps = {
	/** The round that is open, from the second on. */
	round?: number | null
	done: number
	total: number
	minutesLeft: number
	/** How many lessons to read, checks to answer and scenarios to pass are left. */
	lessons: number
	checks: number
	scenarios: number
	completedAt: Date | string | null
}

/** What the course still asks for, in plain words. */
export function CourseLeft({
	done,
	total,
	minutesLeft,
	lessons,
	checks,
	scenarios,
	completedAt,
	round = null,
}: CourseLeftProps) {
	const asked = [
		lessons > 0 && courseWords.leftLessons(lessons),
		checks > 0 && courseWords.leftChecks(checks),
		scenarios > 0 && courseWords.leftScenarios(scenarios),
	].filter((line) => line !== false)
	// Who completed it elsewhere, or by its test-out, has nothing left to do.
	const left = completedAt ? [] : asked
	return (
		<Card as="section" labelledBy="left-title">
			<h2 id="left-title" className="mb-4 text-lg">
				{completedAt ? courseWords.allDone : round === null ? courseWords.left : courseWords.leftRound(round)}
			</h2>
			{(!completedAt || done === total) && (
				<ProgressBar
					label={courseWords.progress}
					value={done}
					max={total}
					text={courseWords.doneOf(done, total)}
					look="words"
				/>
			)}
			{completedAt && (
				<p className="mt-4 flex gap-2 font-semibold text-good">
					<AwardIcon aria-hidden className="mt-0.5 size-5 shrink-0" />
					<span>
						{courseWords.completed} <Time at={completedAt} />
					</span>
				</p>
			)}
			{left.length === 0 && !completedAt && <p className="mt-4">{courseWords.leftNone}</p>}
			{left.length > 0 && (
				<>
					<ul className="mt-4 space-y-2">
						{left.map((line) => (
							<li key={line} className="flex gap-2">
								<OpenIcon aria-hidden className="mt-1.5 size-3.5 shrink-0 text-primary" />
								{line}
							</li>
						))}
					</ul>
					<p className="mt-4 text-sm text-ink-soft">{common.minutesLeft(minutesLeft)}</p>
				</>
			)}
		</Card>
	)
}
