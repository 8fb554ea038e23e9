import { isDay, isZone } from '#app/core/records/day'
import type { FaultCode } from './import-plan'
import { type FileRow, type ImportColumn, importColumns } from './read-people-csv'

const longest: Record<ImportColumn, number> = {
	name: 120,
	email: 254,
	number: 40,
	team: 80,
	site: 80,
	job: 80,
	manager: 254,
	hired: 10,
	left: 10,
	'time-zone': 60,
}

/** A spreadsheet would take these for something to work out. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/

/** A day as 2026-03-31 or 31.03.2026; null for any other text, such as 3/4/26, that two countries read differently. */
export function dayIn(text: string): string | null {
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
	const day = dotted ? `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}` : text
	return isDay(day) && day >= '1900-01-01' && day < '2200-01-01' ? day : null
}

/** What is wrong with each cell of a row, taken alone. */
export function cellFaults({ cells, tooMany }: FileRow): { column: ImportColumn | null; code: FaultCode }[] {
	const faults: { column: ImportColumn | null; code: FaultCode }[] = []
	if (tooMany) faults.push({ column: null, code: 'too-many-cells' })
	for (const column of importColumns) {
		const text = cells[column] ?? ''
		if (text === '') continue
		const code = codeOf(column, text)
		if (code) faults.push({ column, code })
	}
	if (cells.name === '') faults.push({ column: 'name', code: 'name-missing' })
	const hired = dayIn(cells.hired ?? '')
	const left = dayIn(cells.left ?? '')
	if (hired !== null && left !== null && left < hired)
		faults.push({ column: 'left', code: 'left-before-hired' })
	return faults
}

function codeOf(column: ImportColumn, text: string): FaultCode | null {
	if (formula.test(text)) return 'formula'
	if (text.length > longest[column]) return column === 'hired' || column === 'left' ? 'day-bad' : 'too-long'
	if (column === 'email' && !/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text)) return 'email-bad'
	if ((column === 'hired' || column === 'left') && dayIn(text) === null) return 'day-bad'
	return column === 'time-zone' && !isKnownZone(text) ? 'zone-bad' : null
}

const zones = new Map<string, boolean>()

/** A file names few zones many times, and looking one up takes long. */
function isKnownZone(text: string): boolean {
	const known = zones.get(text) ?? isZone(text)
	if (zones.size > 1_000) zones.clear()
	zones.set(text, known)
	return known
}
