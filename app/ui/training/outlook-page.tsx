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

function EndingPart({ days, byCourse, byTeam }: Omit<OutlookPageProps, 'funnel' | 'reports'>) {
	const totals = days.map((_, place) =>
		byCourse.reduce((sum, { within }) => sum + (within?.[place]?.count ?? 0), 0),
	)
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
						text={words.endingPicture(totals[0] ?? 0, totals[1] ?? 0, totals[2] ?? 0)}
						steps={days.map((length, place) => ({
							label: words.within(length),
							value: totals[place] ?? 0,
							told: (totals[place] ?? 0).toLocaleString('en-GB'),
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
				</>
			)}
		</section>
	)
}
