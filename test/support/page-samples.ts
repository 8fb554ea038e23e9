import { readdirSync, readFileSync } from 'node:fs'
import { spliced, writtenOut } from './splice-scenario'

const folder = 'content/guide/problems'

/** The failing scenarios of the guide's pages, by the problem that each page is about. */
export function failingSamples(): { code: string; text: string }[] {
	return readdirSync(folder).flatMap((name) =>
		[
			...readFileSync(`${folder}/${name}`, 'utf8').matchAll(
				/^(`{3,}|~{3,})mdx fails((?: \w+)*)\n([^]*?)^\1$/gm,
			),
		].map(([, , words = '', body = '']) => {
			const text = words.includes('escaped') ? writtenOut(body) : body
			return { code: name.replace(/\.mdx$/, ''), text: words.includes('fragment') ? spliced(text) : text }
		}),
	)
}
