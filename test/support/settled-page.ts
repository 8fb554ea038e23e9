import type { Page, Request, Response } from 'playwright-core'

/** Opens a page and waits until its scripts have taken it over and nothing more comes. */
export async function openSettled(page: Page, path: string): Promise<Response | null> {
	const asked = requestsOf(page)
	const answer = await page.goto(path)
	do await page.evaluate(untilStill)
	while (asked.size > 0)
	return answer
}

/** The requests of a page that wait for their answers. */
function requestsOf(page: Page): ReadonlySet<Request> {
	const asked = new Set<Request>()
	page.on('request', (request) => asked.add(request))
	page.on('requestfinished', (request) => asked.delete(request))
	page.on('requestfailed', (request) => asked.delete(request))
	return asked
}

/** Runs in the page: done once it is live, no part of it is still loaded, and nothing in it has changed for a while. */
function untilStill(): Promise<void> {
	return new Promise((done) => {
		let pause = 0
		const seen = new MutationObserver(wait)
		function look() {
			const live = 'live' in document.documentElement.dataset
			if (!live || document.querySelector('[data-coming]')) return wait()
			seen.disconnect()
			done()
		}
		function wait() {
			clearTimeout(pause)
			pause = window.setTimeout(look, 100)
		}
		seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
		wait()
	})
}
