import { urls } from '#app/urls'
import { TabLinks } from '../primitives/tab-links'
import { fromTraineesWords as words } from '../words/from-trainees'

export type FromTraineesTab = 'confirmations' | 'disputes' | 'obstacles' | 'teams'
/** How much waits behind a tab. */
export type FromTraineesCounts = { confirmations: number; disputes: number; obstacles: number } | null
export type FromTraineesTabsProps = { current: FromTraineesTab; counts: FromTraineesCounts }

const tabs = [
	{ id: 'confirmations', to: urls.confirmations() },
	{ id: 'disputes', to: urls.disputes() },
	{ id: 'obstacles', to: urls.obstacles() },
	{ id: 'teams', to: urls.teams() },
] as const

/** The pages of what comes from a trainer's trainees. */
export function FromTraineesTabs({ current, counts }: FromTraineesTabsProps) {
	return (
		<TabLinks
			label={words.label}
			tabs={tabs.map(({ id, to }) => {
				const count = id === 'teams' ? undefined : counts?.[id]
				return {
					...{ label: words[id], to, current: id === current },
					...(count !== undefined && count > 0 && { count }),
				}
			})}
		/>
	)
}
