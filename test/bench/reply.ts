import { formWith, signIn } from '../support/people'
import { replyButtons, start } from '../support/play'
import type { Site } from '../support/site'
import { type Page, Visitor } from '../support/visitor'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'
import { longSlug, longTurns } from './support/long-site'

const attempts = 5

/** Where scripts send a form of this page: the same action without its HTML. */
function dataPath(page: Page, form: HTMLFormElement): string {
	const url = new URL(form.getAttribute('action') ?? page.url, page.url)
	return `${url.pathname}.data${url.search}`
}

/**
 * The server's share of one reply as a browser with scripts sends it (the action, then the view of the next turn),
 * over attempts of up to 30 turns, beside an action of the same server that writes one row: starting a practice.
 */
export async function reply(site: Site): Promise<Line> {
	const nina = new Visitor(site.url)
	await signIn(nina, 'trainee')
	const brief = await nina.get(`/scenarios/${longSlug}`)
	const startForm = formWith(brief, 'mode', 'practice')
	const startPath = dataPath(brief, startForm)

	let page = await start(nina, longSlug, 'practice')
	let turn = 0
	const replyOnce = async (): Promise<void> => {
		const token = replyButtons(page)[turn % 3]?.getAttribute('value') ?? ''
		await nina.send(dataPath(page, formWith(page, 'token')), {
			method: 'POST',
			body: new URLSearchParams({ ...hidden(page), token }),
		})
		await nina.send(`${new URL(page.url).pathname}.data`)
	}
	const between = async (): Promise<void> => {
		turn += 1
		page = turn % longTurns === 0 ? await start(nina, longSlug, 'practice') : await nina.get(page.url)
		if (replyButtons(page).length !== 3) throw new Error(`no replies at turn ${turn}: ${page.status}`)
	}
	let number = 0
	const startOnce = async (): Promise<void> => {
		number += 1
		const answer = await nina.send(startPath, {
			method: 'POST',
			body: new URLSearchParams({ mode: 'practice', intent: 'start', key: `bench-start-${number}` }),
		})
		if (answer.status >= 400) throw new Error(`the reference action answered ${answer.status}`)
	}
	const medians = await interleave(
		replyOnce,
		startOnce,
		{ warm: longTurns, measured: attempts * longTurns },
		between,
	)
	return line('one-reply-up-to-30-turns', 'ms', medians.ours, medians.reference, 2.5)
}

function hidden(page: Page): Record<string, string> {
	const inputs = formWith(page, 'token').querySelectorAll('input[type=hidden]')
	return Object.fromEntries(
		[...inputs].map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
	)
}
