import type { Kept } from './everything-about.server'

const escapes = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
])

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes.get(sign) ?? sign)

const instant = new Intl.DateTimeFormat('en-GB', {
	...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
	timeZone: 'UTC',
	timeZoneName: 'short',
})

/** An instant in words: "2 March 2026 at 09:00 UTC". */
export function instantText(at: Date): string {
	return instant.format(at)
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return ''
	if (value instanceof Date) return instantText(value)
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A name out of the database as words: "roleEndsAt" as "Role ends at". */
function spoken(name: string): string {
	const words = name.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
	return words.charAt(0).toUpperCase() + words.slice(1)
}

function table({ name, rows }: Kept): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
	const head = columns.map((column) => `<th scope="col">${escaped(spoken(column))}</th>`).join('')
	const body = rows.map(
		(row) => `<tr>${columns.map((column) => `<td>${escaped(cellText(row[column]))}</td>`).join('')}</tr>`,
	)
	if (rows.length === 0) return ''
	const title = escaped(spoken(name))
	return `<h2 id="${escaped(name)}">${title}</h2><table><caption>${title}: ${rows.length}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

/** Everything kept about somebody as a page that any browser shows: plain tables, no script, nothing fetched. */
export function readableCopy(words: { title: string; lead: string }, kept: readonly Kept[]): string {
	const list = kept.map(({ name, rows }) => {
		const told = escaped(spoken(name))
		const place = rows.length === 0 ? told : `<a href="#${escaped(name)}">${told}</a>`
		return `<li>${place} (${rows.length})</li>`
	})
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(words.title)}</title>
<style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:80rem}table{border-collapse:collapse;margin-bottom:2rem}td,th{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}caption{text-align:left}</style></head>
<body><h1>${escaped(words.title)}</h1><p>${escaped(words.lead)}</p><ul>${list.join('')}</ul>
${kept.map(table).join('\n')}
</body></html>
`
}
