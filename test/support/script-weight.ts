import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openSettled } from './settled-page'

/** What one script of the site holds, and its size gzipped, in bytes. */
export type Script = { url: string; text: string; bytes: number }

const known = new Map<string, Promise<Script>>()

async function fetched(url: string): Promise<Script> {
	const answer = await fetch(url)
	if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
	const text = await answer.text()
	return { url, text, bytes: gzipSync(text).byteLength }
}

function scriptAt(url: string): Promise<Script> {
	const script = known.get(url) ?? fetched(url)
	known.set(url, script)
	return script
}

/**
 * Opens a page and gives the scripts a browser asked for until it was live and nothing more came, each once.
 * Their text is fetched beside the browser: it may have let go of an answer before it is asked for it.
 */
export async function scriptsLoadedBy(page: Page, path: string): Promise<Script[]> {
	const asked = new Set<string>()
	page.on('request', (request) => {
		if (request.resourceType() === 'script') asked.add(request.url())
	})
	await openSettled(page, path)
	await page.waitForLoadState('networkidle')
	return Promise.all([...asked].map(scriptAt))
}

/** Kilobytes (of 1024 bytes) of scripts, each file gzipped. */
export const kbOf = (scripts: readonly Script[]): number =>
	scripts.reduce((sum, script) => sum + script.bytes, 0) / 1024
