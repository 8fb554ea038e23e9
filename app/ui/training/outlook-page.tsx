import { Link } from '@remix-run/react'
import { StepBars } from '../charts/step-bars'
import { PageHead } from '../primitives/page-head'
import { outlookWords as words } from '../words/outlook'
import { trainingWords } from '../words/training'
import { type EndingRow, EndingTable } from './ending-table'
import { FunnelPart, type FunnelPartProps } from './funnel-part'
import { TrainingTabs } from './training-tabs'
import { TrendPart, type TrendPartProps } from './trend-part'

export type OutlookPageProps = TrendPartProps & {
	/** Lengths of the stretches in days. */
	days: readonly number[]
	/** How much ends within each; null: of too few people. */
	ending: (number | null)[]
	/** The list of all that ends within the longest. */
	endingList: string
	byCourse: EndingRow[]
	byTeam: EndingRow[]
	funnel: FunnelPartProps | null
	reports: boolean
}

/** How training goes, and what comes next; each picture with its table. */
export function OutlookPage({ funnel, reports, ...props }: OutlookPageProps) {
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			<TrainingTabs current="outlook" reports={reports} />
			<EndingPart {...props} />
			<TrendPart months={props.months} sharesCounted={props.sharesCounted} />
			{funnel && <FunnelPart {...funnel} />}
			<p className="mt-8 max-w-measure text-sm text-ink-soft">{trainingWords.purpose}</p>
		</>
	)
}

function EndingPart({
	days,
	ending,
	endingList,
	byCourse,
	byTeam,
}: Omit<OutlookPageProps, 'funnel' | 'reports'>) {
	const told = (place: number) => ending[place]?.toLocaleString('en-GB') ?? words.few
	return (
		<section aria-labelledby="ending-title" className="mb-10">
			<h2 id="ending-title" className="text-xl">
				{words.ending}
			</h2>
			{byCourse.length === 0 ? (
				<p className="mt-1 text-ink-soft">{words.noneEnding}</p>
			) : (
				<>
					<p className="mt-1 mb-4 max-w-measure text-ink-soft">{words.endingText}</p>
					<StepBars
						title={words.endingTitle}
						text={words.endingPicture(told(0), told(1), told(2))}
						steps={days.map((length, place) => ({
							label: words.within(length),
							value: ending[place] ?? null,
							told: told(place),
						}))}
					/>
					<div className="grid gap-6 lg:grid-cols-2">
						<div>
							<h3 className="mb-2 text-base font-semibold">{words.byCourse}</h3>
							<EndingTable caption={words.byCourse} label={words.course} days={days} rows={byCourse} />
						</div>
						<div>
							<h3 className="mb-2 text-base font-semibold">{words.byTeam}</h3>
							<EndingTable caption={words.byTeam} label={words.team} days={days} rows={byTeam} />
						</div>
					</div>
					<p className="mt-3 max-w-measure text-sm text-ink-soft">
						{words.withheld}{' '}
						<Link to={endingList} className="inline-block min-h-6">
							{words.endingList}
						</Link>
					</p>
				</>
			)}
		</section>
	)
}
