import { type AppLoadContext, redirect } from '@remix-run/node'
import { urls } from '#app/urls'
import { sessionLife, sessionOf } from '../store/sessions.server'
import { tokenOf } from './cookie.server'
import { readsGuide } from './guide-reach'
import { hasLeft } from './has-left'
import { noteSeen } from './note-seen.server'
import { type Capability, isRole, may, needsStepUp, type Role } from './permissions'

/** Who is asking, as the database has it at this very request. */
export type Me = {
	id: string
	name: string
	email: string
	role: Role
	teamId: string | null
	/** The teams this trainer looks after. */
	trains: string[]
	sessionId: string
	steppedUpAt: Date | null
}

/** A confirmed password is good for this long. */
export const stepUpMs = 10 * 60_000

type Context = Pick<AppLoadContext, 'deps'> & Partial<Pick<AppLoadContext, 'requestId'>>

/** Pages are put together by several loaders of one request: who is asking is looked up once for all of them. */
const known = new WeakMap<Context, Promise<Me | null>>()

/** Who is asking, or null when nobody is signed in. A role taken away counts from this request on. */
export function whoIs(context: Context, request: Request): Promise<Me | null> {
	// Only reading may share an answer: an action may have just changed who is asking, or what they may do.
	if (context.requestId === undefined || request.method !== 'GET') return lookUp(context, request)
	const found = known.get(context) ?? lookUp(context, request)
	known.set(context, found)
	return found
}

async function lookUp({ deps }: Context, request: Request): Promise<Me | null> {
	const token = await tokenOf(deps, request)
	if (token === null) return null
	const at = deps.now()
	const found = await sessionOf(deps.db.read, token, at)
	if (!found?.person.active || !isRole(found.person.role)) return null
	if (found.person.roleEndsAt !== null && found.person.roleEndsAt <= at) return null
	if (hasLeft(found.person, at, deps.env.timeZone)) return null
	if (found.person.demo && deps.env.mode === 'live') return null
	const { session, person } = found
	if (at.getTime() - session.lastSeenAt.getTime() > sessionLife.touchMs) {
		await noteSeen(deps.db, session.id, at)
	}
	return {
		id: person.id,
		name: person.name,
		email: person.email,
		role: found.person.role,
		teamId: person.teamId,
		trains: person.trains,
		sessionId: session.id,
		steppedUpAt: session.steppedUpAt,
	}
}

/** Who is asking; sends everybody else to sign in, and back here afterwards. */
export async function requireMe(context: Context, request: Request): Promise<Me> {
	const me = await whoIs(context, request)
	if (me) return me
	throw redirect(urls.signIn(here(request)))
}

/**
 * Who is asking, if they may do this. Others get a 403 that says no more; where the table asks for it, a password
 * that was not confirmed in the last ten minutes is asked for first.
 */
export async function requireMay(context: Context, request: Request, capability: Capability): Promise<Me> {
	const me = await requireMe(context, request)
	if (may(me.role, capability) === false) throw new Response('Forbidden', { status: 403 })
	if (needsStepUp(me.role, capability) && !isSteppedUp(me, context.deps.now())) {
		throw redirect(urls.confirm(here(request)))
	}
	return me
}

/** Who is asking, if this reaches the teams they look after: a trainer, and nobody whose reach is another. */
export async function requireOwnTeams(
	context: Context,
	request: Request,
	capability: Capability,
): Promise<Me> {
	const me = await requireMay(context, request, capability)
	if (may(me.role, capability) !== 'own-teams') throw new Response('Forbidden', { status: 403 })
	return me
}

/** A trainer who may mark what their teams typed. Whoever only approves marks reads none of the texts. */
export function requireGrader(context: Context, request: Request): Promise<Me> {
	return requireOwnTeams(context, request, 'grade')
}

/** Who is asking, if there is a guide for their role. */
export async function requireReader(context: Context, request: Request): Promise<Me> {
	const me = await requireMe(context, request)
	if (!readsGuide(me.role)) throw new Response('Forbidden', { status: 403 })
	return me
}

/** Whether the password was confirmed in the last ten minutes. */
export function isSteppedUp(me: Pick<Me, 'steppedUpAt'>, at: Date): boolean {
	return me.steppedUpAt !== null && at.getTime() - me.steppedUpAt.getTime() < stepUpMs
}

/** The page that was asked for, without Remix's own marks. */
function here(request: Request): string {
	const url = new URL(request.url)
	url.searchParams.delete('_data')
	url.searchParams.delete('_routes')
	url.searchParams.delete('index')
	return `${url.pathname.replace(/\/_root\.data$/, '/').replace(/\.data$/, '')}${url.search}`
}
