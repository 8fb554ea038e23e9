import { z } from 'zod'
import { isDay } from '#app/core/records/day'
import type { SignOffAsked } from '#app/server/acts/sign-off.server'
import { isId, isSlug } from '#app/urls'

const text = z.string().max(200).default('')
const fields = z.object({
	...{ intent: z.enum(['preview', 'change', 'sign']), course: text, way: text, day: text, minutes: text },
	...{ language: text, team: text, who: text },
})

/** As it was typed; a post that is none of the page's forms is a 400. */
export type SignOffTyped = z.output<typeof fields> & { people: string[] }

export function signOffTyped(form: FormData): SignOffTyped {
	const read = fields.safeParse(Object.fromEntries(form))
	const people = form.getAll('people').map(String)
	if (!read.success || people.length > 500 || !people.every(isId))
		throw new Response('Bad request', { status: 400 })
	return { ...read.data, people: [...new Set(people)] }
}

export type SignOffProblem = 'course' | 'way' | 'day' | 'early' | 'minutes' | 'language' | 'people'

/** What was typed as what is asked for, or everything that needs another look. */
export function signOffAsked(
	typed: SignOffTyped,
): { ok: true; asked: SignOffAsked } | { ok: false; problems: SignOffProblem[] } {
	const { course, day, people } = typed
	const way = typed.way === 'classroom' || typed.way === 'observed' ? typed.way : null
	const minutes = /^\d{1,4}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : 0
	const language = typed.language.trim()
	const problems: SignOffProblem[] = []
	if (!isSlug(course)) problems.push('course')
	if (way === null) problems.push('way')
	if (!isDay(day)) problems.push('day')
	else if (day < '1970-01-02') problems.push('early')
	if (minutes < 1 || minutes > 6000) problems.push('minutes')
	if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(language)) problems.push('language')
	if (people.length === 0) problems.push('people')
	if (problems.length > 0 || way === null) return { ok: false, problems }
	return { ok: true, asked: { course, way, day, minutes, language, personIds: people } }
}
