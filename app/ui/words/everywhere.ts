/** Sentences that every area shares. */
export const common = {
	product: 'Rapport',
	breadcrumbs: 'Where you are',
	pages: 'Pages',
	previous: 'Previous',
	next: 'Next',
	sort: 'sort by this',
	loading: 'One moment, please.',
	filtersOn: (count: number) => `${count} on`,
	minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
	minutesLeft: (count: number) => (count === 1 ? '1 minute left' : `About ${count} minutes left`),
}
