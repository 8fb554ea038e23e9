import { urls } from '#app/urls'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { linkWords } from '../words/links'
import { practiseWords } from '../words/practise'
import { PractiseFilter, type PractiseFilterProps, type PractiseFilterValue } from './practise-filter'
import { ScenarioCard, type ScenarioCardView } from './scenario-card'

export type PractiseListProps = {
	scenarios: ScenarioCardView[]
	/** How many there are in all. */
	all: number
	courses: PractiseFilterProps['courses']
	filter: PractiseFilterValue
}

/** Every published scenario, with one's own record beside it. */
export function PractiseList({ scenarios, all, courses, filter }: PractiseListProps) {
	return (
		<div className="page pb-16">
			<PageHead
				title={practiseWords.title}
				lead={practiseWords.lead}
				acts={
					<LinkButton to={urls.tryWords()} look="secondary">
						{linkWords.tryWords}
					</LinkButton>
				}
			/>
			{all > 0 && <PractiseFilter value={filter} courses={courses} shown={scenarios.length} all={all} />}
			{all === 0 ? (
				<EmptyState title={practiseWords.empty}>{practiseWords.emptyText}</EmptyState>
			) : scenarios.length === 0 ? (
				<EmptyState title={practiseWords.noneFit}>{practiseWords.noneFitText}</EmptyState>
			) : (
				<ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
					{scenarios.map((scenario) => (
						<ScenarioCard key={scenario.slug} scenario={scenario} />
					))}
				</ul>
			)}
		</div>
	)
}
