import { shipped, shippedSlugs } from '#test/content/shipped'

/** Texts of just so many characters: the replies of the shipped scenarios one after the other, begun at each in turn. */
export function replyTexts(length: number, count = 120): string[] {
	const replies = shippedSlugs
		.flatMap((slug) => shipped(slug).scenes)
		.flatMap((scene) => scene.replies.map(({ text }) => text.replace(/\{\{[^{}]*\}\}/g, 'today')))
		.filter((text) => text !== '')
	return replies.slice(0, count).map((_, from) => {
		let text = ''
		for (let at = from; text.length < length; at += 1) text += `${replies[at % replies.length]} `
		return text.slice(0, length)
	})
}
