import { TabLinks } from '../primitives/tab-links'
import { operationsWords as words } from '../words/operations'

export type StateTab = { state: string; label: string; count: number }
export type StateTabsProps = { to: string; tabs: StateTab[]; current: string }

/** Lists by state, with how many there are of each. */
export function StateTabs({ to, tabs, current }: StateTabsProps) {
	return (
		<TabLinks
			label={words.states}
			tabs={tabs.map(({ state, label, count }) => ({
				label,
				count,
				to: `${to}?state=${state}`,
				current: state === current,
			}))}
		/>
	)
}
