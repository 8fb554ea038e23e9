import { readFileSync } from 'node:fs'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')

/**
 * Puts a fragment of a problem page into the sound little scenario of `samples/minimal.mdx`:
 * - `key: …` takes the place of that key in the front matter, or is added to it;
 * - `<Scene id="x"` and `<Ending id="x"` take the place of the one with that id, or come last; `<Brief` likewise;
 * - `<Segment`, `<Use`, `<Patience` and `<Gauge` come last;
 * - `<Reply` comes after the replies of the first scene;
 * - anything else comes first in the first scene.
 * Several fragments are parted by a line that holds only `…`.
 */
export const spliced = (fragments: string): string =>
	fragments.split(/^…$/m).reduce((text, part) => withFragment(text, part.replace(/^\n+|\n+$/g, '')), minimal)

function withFragment(text: string, part: string): string {
	const key = /^([a-z]+):/.exec(part)?.[1]
	if (key) {
		const [front = '', body = ''] = text.slice(4).split(/^---\n/m)
		const own = new RegExp(`^${key}:.*\\n(?:[ \\t].*\\n)*`, 'm')
		const mended = own.test(front) ? front.replace(own, () => `${part}\n`) : `${front}${part}\n`
		return `---\n${mended}---\n${body}`
	}
	const top = /^<(Brief|Scene|Ending|Segment|Use|Patience|Gauge)\b(?:[^>]*?\bid="([^"]*)")?/.exec(part)
	if (top) {
		const [, name, id] = top
		const own = new RegExp(`^<${name}${id ? ` id="${id}"` : '\\b'}[^]*?^</${name}>$`, 'm')
		return own.test(text) && (id || name === 'Brief') ? text.replace(own, () => part) : `${text}\n${part}\n`
	}
	return part.startsWith('<Reply')
		? text.replace('\n</Scene>', () => `\n${part}\n\n</Scene>`)
		: text.replace('<Says>My new', () => `${part}\n\n<Says>My new`)
}

/** What cannot be seen on a page is written out there: `\u{feff}` is that character, `⟨x×900⟩` is 900 of `x`. */
export const writtenOut = (text: string): string =>
	text
		.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replace(/⟨([^×⟩]+)×(\d+)⟩/g, (_, part: string, times: string) => part.repeat(Number(times)))
