import { beginFacts } from '../acts/begin-facts.server'
import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'

/** Works out anew those for whom time alone has changed something: a day has passed, a round has opened or lapsed. */
export async function catchUp(deps: Deps): Promise<string> {
	const begun = await beginFacts(deps)
	return `${await catchUpStandings(deps)} people brought up to date, ${begun} looked at for a first day or a planned change`
}
