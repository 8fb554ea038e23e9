import { urls } from '#app/urls'

const lists = new Map<string, (query: string) => string>([
	[urls.recordsCsv(), urls.records],
	[urls.recordsXlsx(), urls.records],
	[urls.trainingCsv(), urls.trainingList],
	[urls.trainingXlsx(), urls.trainingList],
	[urls.rosterCsv(), urls.roster],
	[urls.ownData(), urls.account],
])

/** The page from which a file is asked for, with its filter; null where this address is no file. */
export function pageBehind(to: string): string | null {
	const [path = '', query = ''] = to.split('?')
	if (!/\.(csv|xlsx|zip|json|pdf)$/.test(path)) return null
	const list = lists.get(path)
	if (list) return list(query)
	const [, person] = /^\/people\/([A-Za-z0-9_-]+)\/data\.zip$/.exec(path) ?? []
	return person ? `${urls.person(person)}?part=account` : urls.home()
}
