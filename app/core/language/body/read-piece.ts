import type { Root } from 'mdast'
import type { Report } from '../report'
import { type Mended, mended } from '../scan/edits'
import { pair } from '../scan/pair'
import { scan } from '../scan/scan'
import { openScanning } from '../scan/scanning'
import type { Tag } from '../scan/tag'
import type { PieceView } from './piece-view'
import { tangled } from './tangled'
import { treeOf } from './tree-of'

/** What a piece is by itself, and what is reported of it. Every offset is one of its view. */
export type PieceRead = {
	tree: Root | null
	tags: readonly Tag[]
	back: Mended['original']
	told: readonly Parameters<Report>[]
}

/** Reads one piece. Whatever would stop the parser is a problem of ours; the tree is null only when all else failed. */
export function readPiece({ text, start, end }: PieceView): PieceRead {
	const told: Parameters<Report>[] = []
	const report: Report = (...problem) => {
		told.push(problem)
	}
	const scanning = openScanning(text, { start, end }, report)
	scan(scanning)
	tangled(scanning)
	pair(scanning)
	const passage = mended(text.slice(start, end), start, scanning.edits)
	const tree = scanning.tooDeep ? null : treeOf(passage, report)
	return { tree, tags: scanning.tags, back: passage.original, told }
}
