import type { Kept } from './everything-about.server'

const escapes = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
])

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes.get(sign) ?? sign)

function cellText(value: unknown): string {
	if (value === null || value === undefined) return ''
	if (value instanceof Date) return value.toISOString()
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function table({ name, rows }: Kept): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
	const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
	const body = rows.map(
		(row) => `<tr>${columns.map((column) => `<td>${escaped(cellText(row[column]))}</td>`).join('')}</tr>`,
	)
	const title = `<h2 id="${escaped(name)}">${escaped(name)}</h2>`
	if (rows.length === 0) return `${title}<p>–</p>`
	return `${title}<table><caption>${escaped(name)}: ${rows.length}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

/** Everything kept about somebody as a page that any browser shows: plain tables, no script, nothing fetched. */
export function readableCopy(words: { title: string; lead: string }, kept: readonly Kept[]): string {
	const list = kept.map(
		({ name, rows }) => `<li><a href="#${escaped(name)}">${escaped(name)}</a> (${rows.length})</li>`,
	)
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(words.title)}</title>
<style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:80rem}table{border-collapse:collapse;margin-bottom:2rem}td,th{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}caption{text-align:left}</style></head>
<body><h1>${escaped(words.title)}</h1><p>${escaped(words.lead)}</p><ul>${list.join('')}</ul>
${kept.map(table).join('\n')}
</body></html>
`
}
