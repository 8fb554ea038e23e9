import { urls } from '#app/urls'
import { TabLinks } from '../../primitives/tab-links'
import { ownersWords } from '../../words/files'

export type Whose = keyof typeof ownersWords.filters

const kinds: readonly Whose[] = ['all', 'mine', 'house', 'others']

/** Which texts are listed, by whom they belong to. */
export function WhoseTabs({ whose }: { whose: Whose }) {
	return (
		<TabLinks
			label={ownersWords.filter}
			tabs={kinds.map((one) => ({
				label: ownersWords.filters[one],
				to: one === 'all' ? urls.studio() : `${urls.studio()}?whose=${one}`,
				current: one === whose,
			}))}
		/>
	)
}
