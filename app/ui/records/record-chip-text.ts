import { recordsWords } from '../words/records'

const labels = new Map<string, string>([
	['who', recordsWords.person],
	['what', recordsWords.what],
	['team', recordsWords.team],
	['site', recordsWords.site],
	['kind', recordsWords.kind],
	['result', recordsWords.result],
	['way', recordsWords.way],
	['from', recordsWords.from],
	['to', recordsWords.to],
])
const values = new Map<string, string>([
	...Object.entries(recordsWords.results),
	...Object.entries(recordsWords.kinds),
	...Object.entries(recordsWords.ways),
])

/** One thing that records are filtered by, in words. */
export function recordChipText(name: string, value: string, called: string | null): string {
	if (name === 'expired') return recordsWords.expired
	if (name === 'corrected') return recordsWords.correctedOnly
	return recordsWords.chip(labels.get(name) ?? name, called ?? values.get(value) ?? value)
}
