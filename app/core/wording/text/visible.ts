const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe0f\u202a-\u202e]/
const everyInvisible = new RegExp(invisible, 'g')
const wide = /[\uff01-\uff5e]/g

/** A text without the signs that nobody sees, letters at their usual width, and the place in the whole of each that is left. */
export type Visible = { text: string; placeOf: (place: number) => number }

export function visibleOf(text: string): Visible {
	if (!invisible.test(text)) return { text: narrow(text), placeOf: (place) => place }
	const places: number[] = []
	for (let at = 0; at < text.length; at++) if (!invisible.test(text[at] ?? '')) places.push(at)
	return { text: narrow(text.replace(everyInvisible, '')), placeOf: (place) => places[place] ?? text.length }
}

function narrow(text: string): string {
	return text.replace(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
