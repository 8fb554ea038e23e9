import { canonicalText } from '../content/canonical-text.server'
import type { Queries } from '../store/db.server'
import { type ImportRow, importRow } from './import-row'
import type { SortedFiles } from './sorted-files.server'
import { standingText } from './standing-text.server'

/** Pages such as the glossary are written in files only: one that says the same is fine, another is not taken in. */
export async function pageRows(db: Queries, pages: SortedFiles['pages']): Promise<ImportRow[]> {
	const rows: ImportRow[] = []
	for (const { slug, file, source } of pages) {
		const standing = await standingText(db, 'page', slug)
		const same = standing !== null && canonicalText(standing.source) === canonicalText(source)
		rows.push(importRow(file, same ? { outcome: 'same' } : { why: 'page' }))
	}
	return rows
}
