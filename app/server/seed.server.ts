import { dayOf, startOfDay } from '#app/core/records/day'
import { changePerson } from './acts/change-person.server'
import { openScenarioPanel } from './acts/open-panel.server'
import { scenarioBySlug } from './content/shelf.server'
import type { Deps } from './deps.server'
import type { Role } from './session/permissions'
import { createPerson, isEmpty } from './store/people.server'
import { createSite } from './store/sites.server'
import { addTrainer, createTeam } from './store/teams.server'

/** Everybody may know it: it opens demo people only, and `live` has none. */
export const demoPassword = 'rapport-demo-only'

/** Its replies wait to be rated in a new demo. */
const ratedScenario = 'first-customer'

export const demoTeam = { id: 'demo-front-desk', name: 'Front desk' }

const demo: { id: string; name: string; email: string; role: Role; teamId: string | null }[] = [
	{
		id: 'demo-nina',
		name: 'Nina Newhire',
		email: 'nina.newhire@example.test',
		role: 'trainee',
		teamId: demoTeam.id,
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
	{
		id: 'demo-otto',
		name: 'Otto Auditor',
		email: 'otto.auditor@example.test',
		role: 'auditor',
		teamId: null,
	},
]

const site = { id: 'demo-london', name: 'London', timeZone: 'Europe/London' }

const dayMs = 86_400_000
/** An auditor's role always ends. */
const auditedMs = 365 * dayMs

/** Where the demo people work, and since when: days before now. */
const work: { id: string; job: string; hiredBefore: number; manager: string | null }[] = [
	{ id: 'demo-nina', job: 'Front desk', hiredBefore: 14, manager: 'demo-theo' },
	{ id: 'demo-theo', job: 'Team lead', hiredBefore: 1500, manager: null },
	{ id: 'demo-hanna', job: 'HR partner', hiredBefore: 2200, manager: null },
	{ id: 'demo-ada', job: 'IT', hiredBefore: 900, manager: null },
]

/** Puts one person per role and their team into an empty demo database; answers whether it did. */
export async function seedDemo(
	deps: Pick<Deps, 'db' | 'env' | 'newId' | 'now' | 'passwords'>,
): Promise<boolean> {
	if (deps.env.mode !== 'demo' || !(await isEmpty(deps.db))) return false
	const passwordHash = await deps.passwords.hash(demoPassword)
	if (passwordHash === null) throw new Error('The demo people could not be made: the server is busy.')
	const start = deps.now().getTime()
	await deps.db.write(async (tx) => {
		await createTeam(tx, demoTeam)
		for (const [place, person] of demo.entries()) {
			const roleEndsAt = person.role === 'auditor' ? new Date(start + auditedMs) : null
			await createPerson(tx, { ...person, roleEndsAt, passwordHash, demo: true, at: new Date(start + place) })
		}
		await addTrainer(tx, demoTeam.id, 'demo-theo')
		await createSite(tx, site)
		for (const { id, job, hiredBefore, manager } of work) {
			const hired = dayOf(new Date(start - hiredBefore * dayMs), site.timeZone)
			const { teamId = null, role = null } = demo.find((one) => one.id === id) ?? {}
			const changes = { hired, job, manager, role, site: site.id, ...(teamId !== null && { team: teamId }) }
			const from = startOfDay(hired, site.timeZone)
			await changePerson(deps, tx, { personId: id, changes, from, byId: null, source: 'seed' })
		}
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
