import { Card } from '../primitives/card'
import { LinkButton } from '../primitives/link-button'
import { Time } from '../primitives/time'
import { coursePageWords as words } from '../words/course-page'
import { common } from '../words/everywhere'

export type TestOutProps = {
	to: string
	title: string
	minutes: number
	/** Official tries before the next pause. */
	left: number
	/** Until when the pause lasts. */
	until: Date | string | null
}

/** The short way for somebody who knows a course already. */
export function TestOutCard({ to, title, minutes, left, until }: TestOutProps) {
	return (
		<Card as="section" look="sunk" labelledBy="test-out-title" className="mt-8 max-w-measure">
			<h2 id="test-out-title" className="text-lg">
				{words.testOutTitle}
			</h2>
			<p className="mt-1">{words.testOut(title)}</p>
			<p className="mt-2 text-sm text-ink-soft">
				{until ? (
					<>
						{words.paused} <Time at={until} withClock />.
					</>
				) : (
					`${words.testOutLeft(left)} ${common.minutes(minutes)}.`
				)}
			</p>
			<LinkButton to={to} look="secondary" className="mt-4">
				{words.testOutAct}
			</LinkButton>
		</Card>
	)
}
