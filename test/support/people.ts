import { type Page, Visitor } from './visitor'

export type Who = 'trainee' | 'trainer' | 'hr' | 'admin' | 'auditor'

/** The demo people, one per role, as the sign-in page shows them. */
export const people: Record<Who, string> = {
	trainee: 'nina.newhire@example.test',
	trainer: 'theo.trainer@example.test',
	hr: 'hanna.hr@example.test',
	admin: 'ada.admin@example.test',
	auditor: 'otto.auditor@example.test',
}

/** Signs in by one press on the demo person; answers the page that comes next. */
export async function signIn(visitor: Visitor, who: Who, to = ''): Promise<Page> {
	const page = await visitor.get(`/sign-in${to && `?to=${encodeURIComponent(to)}`}`)
	const next = await visitor.submit(page, formWith(page, 'email', people[who]))
	if (next.status !== 200 || next.document.querySelector('input[name=password]'))
		throw new Error(`${who} could not sign in: ${next.status} at ${next.url}`)
	return next
}

/** The password that the sign-in page of a demo site tells everybody. */
export async function demoPassword(site: string): Promise<string> {
	const page = await new Visitor(site).get('/sign-in')
	const form = formWith(page, 'email', people.hr)
	return form.querySelector('[name=password]')?.getAttribute('value') ?? ''
}

/** The form of a page that holds a control of this name. */
export function formWith(page: Page, control: string, value?: string): HTMLFormElement {
	const wanted = value === undefined ? `[name="${control}"]` : `[name="${control}"][value="${value}"]`
	const form = page.document.querySelector(wanted)?.closest('form')
	if (!form) throw new Error(`${page.url} (${page.status}) has no form with ${wanted}`)
	return form
}
