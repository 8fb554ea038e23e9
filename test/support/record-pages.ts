import type { Seen } from './every-page'

const seen = (name: string, path: string): Seen => ({ who: 'hr', name, status: 200, path: async () => path })

/** The pages of records and their corrections. */
export const recordPages: Seen[] = [
	seen('/records', '/records'),
	seen('records, filtered', '/records?who=nina&kind=course&way=imported&expired=yes&from=2026-01-01'),
	seen('/corrections', '/corrections'),
	seen('corrections that were done', '/corrections?state=done'),
	{
		who: 'hr',
		name: 'a record',
		status: 200,
		path: async (visitor) => {
			const list = await visitor.get('/records')
			const link = list.document.querySelector('main a[href^="/records/"]')
			return link?.getAttribute('href') ?? '/records'
		},
	},
]
