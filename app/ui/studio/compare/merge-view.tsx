import { useState } from 'react'
import { Button } from '../../primitives/button'
import { benchWords } from '../../words/bench'

export type MergeViewProps = {
	mine: string
	theirs: string
	/** The one text that came of both. */
	onMerged: (text: string) => void
}

/** Two texts side by side, one of them to write on until it holds what is wanted of both. */
export function MergeView({ mine, theirs, onMerged }: MergeViewProps) {
	const [joined, setJoined] = useState(mine)
	const look = 'block h-80 w-full rounded-md border-2 border-edge bg-sheet p-3 font-mono text-sm text-ink'
	return (
		<div className="grid gap-3 lg:grid-cols-2">
			<label>
				<span className="font-semibold">{benchWords.joinMine}</span>
				<textarea value={joined} onChange={(event) => setJoined(event.target.value)} className={look} />
			</label>
			<label>
				<span className="font-semibold">{benchWords.theirs}</span>
				<textarea readOnly value={theirs} className={look} />
			</label>
			<p>
				<Button size="small" onClick={() => onMerged(joined)}>
					{benchWords.joinAct}
				</Button>
			</p>
		</div>
	)
}
