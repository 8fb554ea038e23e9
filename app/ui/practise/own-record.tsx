import type { Thousandths } from '#app/core/assessment/result'
import { wholePoints } from '../debrief/whole-points'
import { Badge } from '../primitives/badge'
import { GoodIcon, LaterIcon, OpenIcon } from '../primitives/icons'
import { practiseWords } from '../words/practise'

export type OwnRecordProps = {
	practice: { count: number; best: Thousandths | null; latest: Thousandths | null }
	official: 'none' | 'passed' | 'not-yet' | 'awaited'
	use: 'practice' | 'official'
}

/** What one has done here oneself: practice runs, and how the official attempts stand. */
export function OwnRecord({ practice, official, use }: OwnRecordProps) {
	const { count, best, latest } = practice
	return (
		<p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
			<span>
				{practiseWords.practised(count)}
				{best !== null && `, ${practiseWords.best(wholePoints(best))}`}
				{latest !== null && count > 1 && `, ${practiseWords.latest(wholePoints(latest))}`}
			</span>
			{official === 'passed' && (
				<Badge look="good" icon={<GoodIcon aria-hidden className="size-4" />}>
					{practiseWords.officialPassed}
				</Badge>
			)}
			{official === 'not-yet' && (
				<Badge icon={<OpenIcon aria-hidden className="size-4" />}>{practiseWords.officialNotYet}</Badge>
			)}
			{official === 'awaited' && (
				<Badge icon={<LaterIcon aria-hidden className="size-4" />}>{practiseWords.officialAwaited}</Badge>
			)}
			{use === 'practice' && <Badge look="primary">{practiseWords.practiceOnly}</Badge>}
		</p>
	)
}
