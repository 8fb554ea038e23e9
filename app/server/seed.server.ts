import { openScenarioPanel } from './acts/open-panel.server'
import { scenarioBySlug } from './content/shelf.server'
import type { Deps } from './deps.server'
import type { Role } from './session/permissions'
import { createPerson, isEmpty } from './store/people.server'
import { addTrainer, createTeam } from './store/teams.server'

/** Everybody may know it: it opens demo people only, and `live` has none. */
export const demoPassword = 'rapport-demo-only'

/** Its replies wait to be rated in a new demo. */
const ratedScenario = 'first-customer'

const team = { id: 'demo-front-desk', name: 'Front desk' }

const demo: { id: string; name: string; email: string; role: Role; teamId: string | null }[] = [
	{
		id: 'demo-nina',
		name: 'Nina Newhire',
		email: 'nina.newhire@example.test',
		role: 'trainee',
		teamId: team.id,
	},
	{
		id: 'demo-theo',
		name: 'Theo Trainer',
		email: 'theo.trainer@example.test',
		role: 'trainer',
		teamId: null,
	},
	{ id: 'demo-hanna', name: 'Hanna HR', email: 'hanna.hr@example.test', role: 'hr', teamId: null },
	{ id: 'demo-ada', name: 'Ada Admin', email: 'ada.admin@example.test', role: 'admin', teamId: null },
]

/** Puts one person per role and their team into an empty demo database; answers whether it did. */
export async function seedDemo(deps: Pick<Deps, 'db' | 'env' | 'now' | 'passwords'>): Promise<boolean> {
	if (deps.env.mode !== 'demo' || !(await isEmpty(deps.db))) return false
	const passwordHash = await deps.passwords.hash(demoPassword)
	if (passwordHash === null) throw new Error('The demo people could not be made: the server is busy.')
	const start = deps.now().getTime()
	await deps.db.write(async (tx) => {
		await createTeam(tx, team)
		for (const [place, person] of demo.entries()) {
			await createPerson(tx, { ...person, passwordHash, demo: true, at: new Date(start + place) })
		}
		await addTrainer(tx, team.id, 'demo-theo')
	})
	return true
}

/** Opens one panel in a new demo, so that its trainer has something to rate; answers whether there was a scenario for it. */
export async function seedDemoPanel(deps: Deps): Promise<boolean> {
	const version = await scenarioBySlug(deps.db, ratedScenario)
	if (!version) return false
	const asked = { key: 'demo-panel', title: version.title, slug: ratedScenario }
	const opened = await openScenarioPanel(deps, { id: 'demo-theo' }, asked)
	return opened.ok
}
