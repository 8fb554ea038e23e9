/** A letter as it is read: a subject of one line, plain words, and the same words as simple HTML. */
export type Letter = { subject: string; text: string; html: string }

/** A paragraph, a list, or a link that stands alone. */
export type Part = string | { list: readonly string[] } | { link: string; words: string }

const signs: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
])
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs.get(sign) ?? '')

/** One line of plain signs: what a name or title brings along can neither break a header nor hide what follows. */
export function oneLine(text: string): string {
	return inOneLine(text).slice(0, 200)
}

/** Line ends are spaces, and signs that turn the direction of writing are left out. */
function inOneLine(text: string): string {
	return text
		.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/ {2,}/g, ' ')
		.trim()
}

/** Puts a letter together from its parts: the text and the HTML say the same. Everything in it is escaped. */
export function letterOf(given: { subject: string; parts: readonly Part[] }): Letter {
	const subject = oneLine(given.subject)
	const parts = given.parts
	return {
		subject,
		text: `${parts.map(plain).join('\n\n')}\n\nRapport\n`,
		html: [
			'<!doctype html>',
			'<html lang="en"><head><meta charset="utf-8">',
			`<title>${escaped(subject)}</title></head><body>`,
			...parts.map(marked),
			'<p>Rapport</p>',
			'</body></html>',
			'',
		].join('\n'),
	}
}

function plain(part: Part): string {
	if (typeof part === 'string') return inOneLine(part)
	if ('list' in part) return part.list.map((item) => `- ${oneLine(item)}`).join('\n')
	return `${oneLine(part.words)}:\n${part.link}`
}

function marked(part: Part): string {
	if (typeof part === 'string') return `<p>${escaped(inOneLine(part))}</p>`
	if ('list' in part)
		return `<ul>\n${part.list.map((item) => `<li>${escaped(oneLine(item))}</li>`).join('\n')}\n</ul>`
	return `<p><a href="${escaped(part.link)}">${escaped(oneLine(part.words))}</a></p>`
}
