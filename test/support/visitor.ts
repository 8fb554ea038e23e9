import { JSDOM } from 'jsdom'

export type Page = {
	status: number
	url: string
	headers: Headers
	text: string
	/** Where a redirect that was not followed points. */
	location: string | null
	document: Document
}

/** Someone at a browser without scripts: keeps cookies, follows redirects, submits forms as they stand in the page. */
export class Visitor {
	readonly cookies = new Map<string, string>()
	constructor(readonly site: string) {}

	/** Opens a page; redirects are followed. */
	async get(path: string): Promise<Page> {
		return this.#follow(await this.send(path))
	}

	/** Posts fields; the redirect that answers is followed. */
	async post(path: string, fields: Iterable<[string, string]> | Record<string, string>): Promise<Page> {
		const body = new URLSearchParams(Symbol.iterator in fields ? [...fields] : Object.entries(fields))
		return this.#follow(await this.send(path, { method: 'POST', body }))
	}

	/** Submits a form with what it holds, `values` filled in, and the button pressed. */
	async submit(page: Page, form: HTMLFormElement, values: Record<string, string> = {}, button?: Element) {
		const fields = fieldsOf(form, button).filter(([name]) => !(name in values))
		fields.push(...Object.entries(values))
		const action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? page.url
		const target = new URL(action, page.url)
		if ((form.getAttribute('method') ?? 'get').toLowerCase() === 'post')
			return this.post(target.pathname + target.search, fields)
		target.search = new URLSearchParams(fields).toString()
		return this.get(target.pathname + target.search)
	}

	/** One request, its redirect not followed, with the headers of a same-origin browser. */
	async send(path: string, init: RequestInit = {}): Promise<Page> {
		const url = new URL(path, this.site)
		const headers = new Headers(init.headers)
		if (this.cookies.size > 0)
			headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '))
		if (init.method && init.method !== 'GET' && !headers.has('origin')) {
			headers.set('origin', this.site)
			headers.set('sec-fetch-site', 'same-origin')
		}
		if (!headers.has('accept')) headers.set('accept', 'text/html')
		const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
		for (const line of answer.headers.getSetCookie()) {
			const [pair = ''] = line.split(';')
			const [name = '', ...rest] = pair.split('=')
			if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name)
			else this.cookies.set(name, rest.join('='))
		}
		return pageOf(answer, url.href, await answer.text())
	}

	async #follow(page: Page): Promise<Page> {
		let now = page
		for (let hops = 0; now.location !== null && hops < 8; hops += 1) {
			const next = new URL(now.location, now.url)
			now = await this.send(next.pathname + next.search)
		}
		return now
	}
}

function pageOf(answer: Response, url: string, text: string): Page {
	let document: Document | null = null
	return {
		status: answer.status,
		url,
		headers: answer.headers,
		text,
		location: answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null,
		get document() {
			const parsed = document ?? new JSDOM(text, { url }).window.document
			document = parsed
			return parsed
		},
	}
}

/** The successful controls of a form, as a browser would send them. */
function fieldsOf(form: HTMLFormElement, button?: Element): [string, string][] {
	const fields: [string, string][] = []
	for (const control of form.querySelectorAll('input, select, textarea')) {
		const name = control.getAttribute('name')
		if (!name || control.hasAttribute('disabled')) continue
		const type = control.getAttribute('type') ?? ''
		if (['submit', 'button', 'image', 'reset', 'file'].includes(type)) continue
		if (['checkbox', 'radio'].includes(type)) {
			if (control.hasAttribute('checked')) fields.push([name, control.getAttribute('value') ?? 'on'])
			continue
		}
		fields.push([name, 'value' in control ? String(control.value) : ''])
	}
	const name = button?.getAttribute('name')
	if (button && name) fields.push([name, button.getAttribute('value') ?? ''])
	return fields
}
