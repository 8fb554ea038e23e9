import { Link } from '@remix-run/react'
import type { ScenarioMap as Map } from '#app/core/writing/map/scenario-map'
import { GuideLink } from '../../guide/guide-link'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { Disclosure } from '../../primitives/disclosure'
import { EmptyState } from '../../primitives/empty-state'
import { Notice } from '../../primitives/notice'
import { PageHead } from '../../primitives/page-head'
import { timeText } from '../../primitives/time-text'
import { numbersWords as words } from '../../words/numbers'
import { studioWords } from '../../words/studio'
import { factsBy } from '../map/facts'
import type { MapTrainees } from '../map/map-trainees'
import { ScenarioMap } from '../map/scenario-map'
import type { AddWordsProblem } from './add-words'
import { type CostlyRow, CostlyTable } from './costly-table'
import { EndingsTable, type EndingsTableProps } from './endings-table'
import { HeadFigures, type HeadFiguresProps } from './head-figures'
import { NumbersFilter, type NumbersFilterProps } from './numbers-filter'
import { ReplyTable, type ReplyTableProps } from './reply-table'
import { type SceneRow, SceneTable } from './scene-table'
import { SeparatingList } from './separating-list'
import { UnclearList, type UnclearView } from './unclear-list'

export type NumbersPageProps = {
	title: string
	addresses: { studio: string; scenario: string }
	filter: NumbersFilterProps
	state: 'no-team' | 'none' | 'few' | 'told'
	/** The days counted, where they are not those asked for. */
	widened: { from: string; to: string } | null
	/** Where somebody's words were just added. */
	added: string | null
	problem: AddWordsProblem | null
	told:
		| (HeadFiguresProps &
				EndingsTableProps & {
					costly: CostlyRow[]
					table: ReplyTableProps
					separating: ReplyTableProps['rows']
					scenes: SceneRow[]
					unclear: UnclearView[]
					map: Map
					trainees: MapTrainees
				})
		| null
}

/** What trainees do in one version of a scenario. */
export function NumbersPage({
	title,
	addresses,
	filter,
	state,
	widened,
	added,
	problem,
	told,
}: NumbersPageProps) {
	const day = (text: string) => timeText(new Date(`${text}T00:00:00.000Z`))
	return (
		<div className="pb-16">
			<Breadcrumbs
				trail={[
					{ label: studioWords.title, to: addresses.studio },
					{ label: title, to: addresses.scenario },
					{ label: words.link },
				]}
			/>
			<PageHead
				title={words.title(title)}
				lead={words.lead}
				acts={<GuideLink chapter="what-trainees-do" />}
			/>
			{added && (
				<Notice kind="success" announce className="mb-6">
					{words.added} <Link to={added}>{words.addedLink}</Link>
				</Notice>
			)}
			{state !== 'no-team' && <NumbersFilter {...filter} />}
			{widened && <Notice className="mb-6">{words.widened(day(widened.from), day(widened.to))}</Notice>}
			{told ? <Told told={told} problem={problem} /> : <Nothing state={state} days={filter.clear !== null} />}
			<Disclosure summary={words.counted} className="mt-12">
				<ul className="max-w-measure list-disc space-y-1 ps-5">
					{words.rules.map((rule) => (
						<li key={rule}>{rule}</li>
					))}
				</ul>
			</Disclosure>
		</div>
	)
}

function Told({
	told,
	problem,
}: {
	told: NonNullable<NumbersPageProps['told']>
	problem: AddWordsProblem | null
}) {
	return (
		<div className="grid gap-12 *:min-w-0">
			<HeadFigures {...told} />
			<CostlyTable costly={told.costly} />
			<ReplyTable {...told.table} />
			<SeparatingList replies={told.separating} />
			<SceneTable scenes={told.scenes} />
			<EndingsTable {...told} />
			<UnclearList groups={told.unclear} problem={problem} />
			<section aria-labelledby="map-title">
				<h2 id="map-title" className="text-xl">
					{words.mapTitle}
				</h2>
				<p className="mt-1 mb-4 text-ink-soft">{words.mapText}</p>
				<ScenarioMap
					map={told.map}
					at={null}
					facts={factsBy({ by: 'trainees', trainees: told.trainees })}
					onChoose={null}
				/>
			</section>
		</div>
	)
}

function Nothing({ state, days }: { state: NumbersPageProps['state']; days: boolean }) {
	if (state === 'no-team')
		return (
			<EmptyState title={words.noTeamTitle}>
				<p>{words.noTeam}</p>
			</EmptyState>
		)
	const few = state === 'few' || days
	return (
		<EmptyState title={few ? words.fewTitle : words.noneTitle}>
			<p>{few ? words.few : words.none}</p>
			{days && <p className="mt-2">{words.fewDays}</p>}
		</EmptyState>
	)
}
