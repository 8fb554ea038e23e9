import { formWith } from './people'
import type { Page, Visitor } from './visitor'

export type Mode = 'practice' | 'official'

/** Opens a scenario's brief and starts it; answers the first turn. */
export async function start(visitor: Visitor, slug: string, mode: Mode): Promise<Page> {
	const brief = await visitor.get(`/scenarios/${slug}`)
	const form = formWith(brief, 'mode', mode)
	const button = form.querySelector(`button[name="mode"][value="${mode}"]`) ?? undefined
	return visitor.submit(brief, form, {}, button)
}

/** The reply buttons on stage. */
export function replyButtons(page: Page): HTMLButtonElement[] {
	return [...page.document.querySelectorAll<HTMLButtonElement>('button[name=token]')]
}

/**
 * Says one of the replies on offer, by its words as the author wrote them; types them where words of one's own are
 * asked for, and chooses it beside them where that is asked next. Answers the page that it leads to.
 */
export async function say(visitor: Visitor, page: Page, words: string): Promise<Page> {
	const box = page.document.querySelector('textarea[name=text]')
	const turn = turnOf(page)
	if (box) {
		const text = words.replace(slot, '')
		const next = await visitor.submit(page, formWith(page, 'text'), { text })
		return turnOf(next) === turn && replyButtons(next).length > 0 ? say(visitor, next, words) : next
	}
	const button = replyButtons(page).find((one) => asPrinted(words).test(plain(one.textContent)))
	if (!button) throw new Error(`"${words}" is not on offer at ${page.url}`)
	return visitor.submit(page, formWith(page, 'token'), {}, button)
}

const slot = /\{\{[a-z0-9-]+\}\}/g
const turnOf = (page: Page) => /Turn \d+/.exec(page.document.title)?.[0]

/** Words as they may be printed: a slot stands for whatever its value is. */
const asPrinted = (words: string) =>
	new RegExp(
		plain(words)
			.split(slot)
			.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.join('.+'),
	)

/** Plays to the end; answers the last page of the stage. */
export async function play(visitor: Visitor, first: Page, replies: { text: string }[]): Promise<Page> {
	let page = first
	for (const reply of replies) page = await say(visitor, page, reply.text)
	if (replyButtons(page).length > 0) throw new Error('the conversation did not end')
	return page
}

/** Words as they compare: white space and quotation marks aside. */
export const plain = (text: string | null) =>
	(text ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
