import { gzipSync } from 'node:zlib'
import type { Page, Visitor } from './visitor'

/** Scripts that a page names in its HTML: what is preloaded, and what its own module script imports. */
export function scriptsOf(page: Page): string[] {
	const named = [...page.document.querySelectorAll('link[rel=modulepreload], script[src]')].map(
		(tag) => tag.getAttribute('href') ?? tag.getAttribute('src') ?? '',
	)
	const inline = [...page.document.querySelectorAll('script[type=module]:not([src])')].flatMap((script) =>
		[...(script.textContent ?? '').matchAll(/(?:from|import)\s*\(?"(\/[^"]+\.js)"/g)].map(
			(found) => found[1] ?? '',
		),
	)
	return [...new Set([...named, ...inline])].filter(Boolean)
}

/** Kilobytes (of 1024 bytes) of JavaScript, each file gzipped, that a page loads before anything is clicked. */
export async function firstLoadKb(visitor: Visitor, path: string): Promise<number> {
	const page = await visitor.get(path)
	if (page.status !== 200) throw new Error(`${path} answered ${page.status}`)
	const scripts = scriptsOf(page)
	if (scripts.length === 0) throw new Error(`${path} names no script`)
	let bytes = 0
	for (const script of scripts) {
		const { text, status } = await visitor.get(script)
		if (status !== 200) throw new Error(`${script} answered ${status}`)
		bytes += gzipSync(text).byteLength
	}
	return bytes / 1024
}
