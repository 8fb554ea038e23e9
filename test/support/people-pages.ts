import type { Seen } from './every-page'
import type { Visitor } from './visitor'

const at = (who: Seen['who'], path: string): Seen => ({
	who,
	status: 200,
	name: path,
	path: async () => path,
})

const file = 'name,email,job\nOlga Newcomer,olga.newcomer@example.test,Chat\nNo Address,,Chat\n'

/** Puts a file of people on the desk, as the form does; the page shows then what it would change. */
async function lookedAt(visitor: Visitor): Promise<string> {
	const body = new FormData()
	body.set('intent', 'look')
	body.set('since', new Date().toISOString().slice(0, 10))
	body.set('places', 'tell')
	body.set('file', new File([file], 'people.csv', { type: 'text/csv' }))
	await visitor.send('/people/import', { method: 'POST', body })
	return '/people/import'
}

/** People put in, changed and invited; sites; how somebody gets back in. */
export const peoplePages: Seen[] = [
	at('hr', '/people'),
	at('hr', '/people/new'),
	at('admin', '/people/new'),
	at('hr', '/people/import'),
	{ who: 'hr', status: 200, name: 'a file of people that was looked at', path: lookedAt },
	at('hr', '/people/demo-nina/details'),
	at('admin', '/people/demo-nina/details'),
	at('hr', '/sites'),
	at('stranger', '/forgot'),
]
