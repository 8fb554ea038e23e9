import type { Seen } from './every-page'
import type { Visitor } from './visitor'

/** The page of the demo's trainee, as the list of people leads to it. */
export async function personPath(visitor: Visitor): Promise<string> {
	const page = await visitor.get('/people?who=nina')
	const link = [...page.document.querySelectorAll('main a[href^="/people/"]')].find((one) =>
		one.textContent?.includes('Nina'),
	)
	return link?.getAttribute('href') ?? '/people/nobody'
}

const ofPerson = (name: string, rest: string): Seen => ({
	who: 'hr',
	status: 200,
	name,
	path: async (visitor) => `${await personPath(visitor)}${rest}`,
})
const at = (who: Seen['who'], path: string): Seen => ({
	who,
	status: 200,
	name: path,
	path: async () => path,
})

/** One person's pages, the logs, erasures and the notice. */
export const personPages: Seen[] = [
	ofPerson('a person: training', ''),
	ofPerson('a person: records', '?part=records'),
	ofPerson('a person: decisions', '?part=acts'),
	ofPerson('a person: details', '?part=account'),
	ofPerson('a proof pack', '/proof'),
	at('hr', '/viewings'),
	at('hr', '/audit'),
	at('hr', '/erasures'),
	at('hr', '/guide'),
	at('hr', '/guide/privacy'),
	at('stranger', '/privacy'),
]
