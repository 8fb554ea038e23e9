import { formWith, signIn } from '../../support/people'
import { replyButtons, start } from '../../support/play'
import type { Site } from '../../support/site'
import { type Page, Visitor } from '../../support/visitor'
import { longSlug, longTurns } from './long-site'

/** A trainee at a long scenario of a site: one reply at a time, and what is to be done between two of them. */
export type Replying = { nina: Visitor; replyOnce: () => Promise<void>; between: () => Promise<void> }

/** Where scripts send a form of this page: the same action without its HTML. */
export function dataPath(page: Page, form: HTMLFormElement): string {
	const url = new URL(form.getAttribute('action') ?? page.url, page.url)
	return `${url.pathname}.data${url.search}`
}

/** A reply goes as a browser with scripts sends it: the action, then the view of the next turn. */
export async function replying(site: Site): Promise<Replying> {
	const nina = new Visitor(site.url)
	await signIn(nina, 'trainee')
	let page = await start(nina, longSlug, 'practice')
	let turn = 0
	return {
		nina,
		async replyOnce() {
			const token = replyButtons(page)[turn % 3]?.getAttribute('value') ?? ''
			await nina.send(dataPath(page, formWith(page, 'token')), {
				method: 'POST',
				body: new URLSearchParams({ ...hidden(page), token }),
			})
			await nina.send(`${new URL(page.url).pathname}.data`)
		},
		async between() {
			turn += 1
			page = turn % longTurns === 0 ? await start(nina, longSlug, 'practice') : await nina.get(page.url)
			if (replyButtons(page).length !== 3) throw new Error(`no replies at turn ${turn}: ${page.status}`)
		},
	}
}

function hidden(page: Page): Record<string, string> {
	const inputs = formWith(page, 'token').querySelectorAll('input[type=hidden]')
	return Object.fromEntries(
		[...inputs].map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
	)
}
