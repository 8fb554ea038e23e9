import { may } from '#app/server/session/permissions'
import type { Me } from '#app/server/session/require.server'
import type { SavedView } from '#app/server/store/saved-views.server'
import { filterAddress, pageAddress, sortAddress } from '#app/server/views/training-address'
import type { TrainingListView } from '#app/server/views/training-list-view.server'
import { keptQuery } from '#app/server/views/training-query'
import type { ListPageProps } from '#app/ui/training/list-page'
import { urls } from '#app/urls'

/** What the page draws, with every address on it. */
export function listProps(
	me: Pick<Me, 'role'>,
	asked: URLSearchParams,
	view: TrainingListView,
	saved: readonly SavedView[],
): Omit<ListPageProps, 'problem'> {
	const query = keptQuery(asked, ['sort', 'dir']).toString()
	const exports = may(me.role, 'records-export') === 'all'
	return {
		rows: view.rows,
		total: view.total,
		sort: sortAddress(asked, view.sort),
		filter: filterAddress(asked, view, urls.trainingList),
		exports: exports ? { csv: urls.trainingCsv(query), xlsx: urls.trainingXlsx(query) } : null,
		actUrl: may(me.role, 'assign') === false ? null : urls.trainingAct(),
		mayKeep: me.role !== 'auditor',
		saved: saved.map((list) => ({ ...list, to: urls.trainingList(list.query) })),
		previous: pageAddress(asked, view.previous, urls.trainingList),
		next: pageAddress(asked, view.next, urls.trainingList),
		reports: may(me.role, 'assign') !== false,
		reportUrl: may(me.role, 'assign') === false ? null : urls.reports({ page: 'training-list', query }),
	}
}
