import type { Seen } from './every-page'
import type { Visitor } from './visitor'

const seen = (name: string, path: string): Seen => ({ who: 'hr', name, status: 200, path: async () => path })

/** The trainee says what is wrong; their page then has it, and so has HR's. */
async function doubted(visitor: Visitor): Promise<string> {
	await visitor.post('/transcript', {
		intent: 'doubt',
		record: '',
		text: 'My course of last year is missing.',
	})
	return '/transcript?record=1#doubt'
}

/** The pages of records and their corrections. */
export const recordPages: Seen[] = [
	seen('/records', '/records'),
	seen('records, filtered', '/records?who=nina&kind=course&way=imported&expired=yes&from=2026-01-01'),
	seen('/corrections', '/corrections'),
	seen('corrections that were done', '/corrections?state=done'),
	{ who: 'trainee', name: 'something is wrong', status: 200, path: doubted },
	{
		who: 'hr',
		name: 'what people say is wrong',
		status: 200,
		path: async () => '/corrections?state=open',
	},
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
