import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { type FromTraineesCounts, FromTraineesTabs } from '../confirming/from-trainees-tabs'
import { FilterActs } from '../form/filter-acts'
import { Select } from '../form/select'
import { GuideLink } from '../guide/guide-link'
import { EmptyState } from '../primitives/empty-state'
import { FilterFold } from '../primitives/filter-fold'
import { PageHead } from '../primitives/page-head'
import { Pager, type PagerProps } from '../primitives/pager'
import { happensWords, toldWords as words } from '../words/happens'
import { type ToldByTrainee, ToldCard, type ToldRefused } from './told-card'

export type ToldPageProps = {
	rows: ToldByTrainee[]
	places: { value: string; title: string }[]
	asked: { state: string; what: string }
	/** The address as it is now, where answers are posted to. */
	here: string
	pager: PagerProps
	counts: FromTraineesCounts
	refused: ToldRefused | null
}

const states = Object.entries(happensWords.state).map(([value, label]) => ({ value, label }))

/** What a trainer's teams say gets in the way; each with a state and an answer. */
export function ToldPage({ rows, places, asked, here, pager, counts, refused }: ToldPageProps) {
	const narrowed = asked.state !== '' || asked.what !== ''
	return (
		<>
			<PageHead
				title={words.title}
				lead={words.lead}
				acts={<GuideLink chapter="answering-trainees#this-happens-here" />}
			/>
			<FromTraineesTabs current="obstacles" counts={counts} />
			{(rows.length > 0 || narrowed) && (
				<Narrow places={places} asked={asked} clear={narrowed ? urls.obstacles() : null} />
			)}
			{rows.length > 0 ? (
				<>
					<ul className="grid gap-6">
						{rows.map((row) => (
							<li key={row.id}>
								<ToldCard
									key={`${row.id} ${row.was}`}
									told={row}
									here={here}
									refused={refused?.id === row.id ? refused : null}
								/>
							</li>
						))}
					</ul>
					<Pager {...pager} />
				</>
			) : (
				<EmptyState title={narrowed ? words.noneHere : words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			<p className="mt-8 text-sm text-ink-soft">{words.note}</p>
		</>
	)
}

type NarrowProps = Pick<ToldPageProps, 'places' | 'asked'> & { clear: string | null }

function Narrow({ places, asked, clear }: NarrowProps) {
	return (
		<FilterFold
			label={words.filter}
			by={JSON.stringify(asked)}
			on={[asked.state, asked.what].filter((value) => value !== '').length}
		>
			<Form method="get" action={urls.obstacles()}>
				<div className="grid gap-x-4 sm:grid-cols-[1fr_2fr]" key={JSON.stringify(asked)}>
					<Select
						label={words.state}
						name="state"
						value={asked.state}
						choices={states}
						none={words.anyState}
					/>
					<Select
						label={words.place}
						name="what"
						value={asked.what}
						choices={places.map(({ value, title }) => ({ value, label: title }))}
						none={words.anyPlace}
					/>
				</div>
				<FilterActs words={words} clear={clear} />
			</Form>
		</FilterFold>
	)
}
