import { nameFrom } from '../names'
import type { Reading } from '../reading'

/** A name of a scene, reply or ending that nothing in the text has yet, made from words. */
export function freshName(reading: Pick<Reading, 'names'>, words: string, otherwise: string): string {
	const taken = new Set(reading.names.map(({ name }) => name))
	const made = nameFrom(words.split(/\s+/).slice(0, 4).join(' ')) ?? otherwise
	for (let number = 1; ; number += 1) {
		const name = number === 1 ? made : `${made}-${number}`
		if (!taken.has(name)) return name
	}
}

/** A reply to write: marked in the middle, with a reason that says what is missing. */
export const newReply = (id: string, to: string, words: string, why: string): string =>
	`<Reply id="${id}" to="${to}" tone="0" respect="0">\n\n${words}\n\n<Why>${why}</Why>\n\n</Reply>`

export const newScene = (id: string, title: string, says: string, replies: readonly string[]): string =>
	`<Scene id="${id}" title="${title}">\n\n<Says>${says}</Says>\n\n${replies.join('\n\n')}\n\n</Scene>`

export const newEnding = (id: string, title: string, says: string, story: string): string =>
	`<Ending id="${id}" title="${title}" outcome="solved" returns="yes">\n\n<Says>${says}</Says>\n\n<Story>${story}</Story>\n\n</Ending>`
