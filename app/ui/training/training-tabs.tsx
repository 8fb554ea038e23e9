import { urls } from '#app/urls'
import { TabLinks } from '../primitives/tab-links'
import { trainingWords as words } from '../words/training'

export type TrainingTab = 'matrix' | 'list' | 'roster' | 'outlook' | 'reports'

/** The ways to look at training; each is a page of its own. */
export function TrainingTabs({ current, reports }: { current: TrainingTab; reports: boolean }) {
	const tabs = [
		['matrix', words.matrix, urls.training()],
		['list', words.list, urls.trainingList()],
		['outlook', words.outlook, urls.outlook()],
		['roster', words.roster, urls.roster()],
		...(reports ? ([['reports', words.reports, urls.reports()]] as const) : []),
	] as const
	return (
		<TabLinks
			label={words.tabs}
			tabs={tabs.map(([tab, label, to]) => ({ label, to, current: tab === current }))}
		/>
	)
}
