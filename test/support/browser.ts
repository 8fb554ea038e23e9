import { existsSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const path = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

/** Debian's Chromium is there. `npm test` says loudly when it is not, and fails for it in CI. */
export const hasBrowser = existsSync(path)

/** Debian's Chromium, kept off the network. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: path,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-dev-shm-usage',
		],
	})
}

export type Guarded = {
	page: Page
	/** Errors on the console, uncaught exceptions, requests to other hosts and breaches of the security policy. */
	surprises: string[]
}

/** A page that keeps note of everything that must not happen on it. */
export async function guardedPage(context: BrowserContext): Promise<Guarded> {
	const page = await context.newPage()
	const surprises: string[] = []
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			surprises.push(`${message.type()} on ${page.url()}: ${message.text()}`)
	})
	page.on('pageerror', (error) => surprises.push(`exception on ${page.url()}: ${error.message}`))
	page.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url())
		if (protocol.startsWith('http') && hostname !== '127.0.0.1')
			surprises.push(`request to another host: ${request.url()}`)
	})
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`security policy: ${event.violatedDirective} refused ${event.blockedURI}`)
		})
	})
	return { page, surprises }
}

/** What axe finds against WCAG 2.0 to 2.2, A and AA, as `rule: where`. */
export async function axeFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// No page of ours has a frame of another site: all is judged in the page itself, without a second one beside it.
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze()
	return violations.flatMap((found) =>
		found.nodes.map((node) => `${found.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
	)
}
