import { useState } from 'react'
import { Button } from '../../primitives/button'
import { Notice } from '../../primitives/notice'
import { timeOfDay } from '../../primitives/time-text'
import { benchWords } from '../../words/bench'
import { MergeView } from '../compare/merge-view'
import type { BenchState } from './use-bench-state'

export type ConflictNoteProps = { state: BenchState }

/** Two people wrote at once: both texts, and three ways on. Nothing is lost whichever is taken. */
export function ConflictNote({ state }: ConflictNoteProps) {
	const [comparing, setComparing] = useState(false)
	const { bench, keepMine, takeTheirs, keepJoined } = state
	const { saved, text } = bench
	if (saved.kind !== 'conflict') return null
	return (
		<Notice kind="warn" title={benchWords.conflictTitle} announce className="mb-4">
			<p>{benchWords.conflict(saved.by, timeOfDay(saved.at, true))}</p>
			<p className="flex flex-wrap gap-2">
				<Button
					look="secondary"
					size="small"
					aria-expanded={comparing}
					onClick={() => setComparing(!comparing)}
				>
					{benchWords.conflictCompare}
				</Button>
				<Button look="secondary" size="small" onClick={keepMine}>
					{benchWords.conflictMine}
				</Button>
				<Button look="secondary" size="small" onClick={takeTheirs}>
					{benchWords.conflictTheirs}
				</Button>
			</p>
			<p className="text-sm">{benchWords.conflictMineText}</p>
			{comparing && <MergeView mine={text} theirs={saved.theirs} onMerged={keepJoined} />}
		</Notice>
	)
}
