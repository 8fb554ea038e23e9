import { recordChipText } from '../records/record-chip-text'
import { chipText } from '../training/filter-chips'
import { reportWords as words } from '../words/reports'

export type FilterPart = { name: string; value: string; called: string | null }

/** What a report's list is filtered by, in the words of that list. */
export function filterText(page: string | null, parts: readonly FilterPart[]): string {
	if (parts.length === 0) return words.wholeList
	const textOf = (part: FilterPart) =>
		page === 'records' ? recordChipText(part.name, part.value, part.called) : chipText(part)
	return parts.map(textOf).join('; ')
}
