import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'

/** Works out anew those for whom time alone has changed something: a day has passed, a round has opened or lapsed. */
export async function catchUp(deps: Deps): Promise<string> {
	return `${await catchUpStandings(deps)} people brought up to date`
}
