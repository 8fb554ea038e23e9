import { endRating } from '#app/server/acts/end-rating.server'
import type { Deps } from '#app/server/deps.server'
import { colleague, signedIn } from './colleague'
import { testDeps } from './deps'
import { saying, startedAttempt } from './giving'
import { aPanel } from './panel'
import {
	publishedCourse,
	publishedGuidePage,
	publishedLesson,
	publishedScenario,
	publishedSitePage,
} from './published'
import { theParcel } from './scenarios/the-parcel'
import type { Asked, SmallSite } from './serve'
import { wholeSite } from './whole-site'

export const principals = ['anonymous', 'trainee', 'trainer', 'hr', 'admin', 'auditor'] as const
export type Principal = (typeof principals)[number]
/** Who is who, by role. */
export const idsByRole = {
	trainee: 'nina',
	trainer: 'theo',
	hr: 'hanna',
	admin: 'ada',
	auditor: 'otto',
} as const

export type PeopledSite = SmallSite & {
	deps: Deps
	/** Asks as one of them, with a browser's own word that it is our page that asks. */
	as: (who: Principal, path: string, asked?: Asked) => ReturnType<SmallSite['ask']>
	/** The trainee's attempts: one open at its first turn, one ended. */
	open: string
	ended: string
	/** The trainer's panels of replies: one to rate, one of which the results have been seen. */
	openPanel: string
	seenPanel: string
}

/** What a peopled house holds, besides its database. */
export type Peopled = Pick<PeopledSite, 'open' | 'ended' | 'openPanel' | 'seenPanel'> & {
	cookies: Partial<Record<Principal, string>>
}

/** All our pages with a little of everything: a person a role, a course, a lesson, a scenario, a guide page, two attempts. */
export async function peopledSite(given: Partial<Deps> = {}): Promise<PeopledSite> {
	const deps = await testDeps(given)
	return servedPeople(deps, await peopled(deps))
}

/** Puts a little of everything into an empty database. */
export async function peopled(deps: Deps): Promise<Peopled> {
	const cookies: Partial<Record<Principal, string>> = {}
	for (const [role, id] of Object.entries(idsByRole)) {
		await colleague(deps, id, { role: role as keyof typeof idsByRole, teamId: 'desk' })
		cookies[role as keyof typeof idsByRole] = (await signedIn(deps, id)).cookie
	}
	await publishedScenario(deps, { ...theParcel(), slug: 'the-parcel', use: 'official' })
	await publishedLesson(deps, 'respect', 'being-heard')
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: ['the-parcel'] })
	await publishedGuidePage(deps, 'problems/unknown-target')
	await publishedSitePage(deps, 'glossary')
	await publishedSitePage(deps, 'sources')
	const ended = await startedAttempt(deps, 'nina', 'the-parcel', 'practice', 'start-ended')
	await saying(deps, ended, ['believe', 'own'])
	const open = await startedAttempt(deps, 'nina', 'the-parcel', 'practice', 'start-open')
	const openPanel = await aPanel(deps, 'theo', 'a-panel-to-rate')
	const seenPanel = await aPanel(deps, 'theo', 'a-panel-that-was-seen')
	await endRating(deps, { id: 'theo' }, seenPanel)
	return { cookies, open: open.id, ended: ended.id, openPanel, seenPanel }
}

/** The whole server over such a database. */
export async function servedPeople(deps: Deps, { cookies, ...held }: Peopled): Promise<PeopledSite> {
	const site = await wholeSite(deps)
	const as: PeopledSite['as'] = (who, path, asked = {}) => {
		const cookie = cookies[who]
		const headers = { 'Sec-Fetch-Site': 'same-origin', ...(cookie && { Cookie: cookie }), ...asked.headers }
		return site.ask(path, { ...asked, headers })
	}
	return { ...site, ...held, deps, as }
}

/** A posted form, as a browser without scripts sends it. */
export function posting(fields: Record<string, string> | [string, string][]): Asked {
	return {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	}
}
