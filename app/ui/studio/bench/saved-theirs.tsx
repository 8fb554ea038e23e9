import { Notice } from '../../primitives/notice'
import { benchWords } from '../../words/bench'

export type SavedTheirsProps = {
	why: 'moved-on' | 'closed' | 'too-long'
	/** What is saved now, where somebody else saved it. */
	theirs: string | null
}

/** Why a save without scripts was not kept; what was typed is still in the box. */
export function SavedTheirs({ why, theirs }: SavedTheirsProps) {
	if (why !== 'moved-on' || theirs === null)
		return (
			<Notice kind="problem" announce className="mb-4">
				<p>{benchWords.unsaved[why === 'too-long' ? 'too-long' : 'closed']}</p>
			</Notice>
		)
	return (
		<Notice kind="problem" title={benchWords.conflictTitle} announce className="mb-4">
			<p>{benchWords.savedConflict}</p>
			<label>
				<span className="block font-semibold">{benchWords.theirs}</span>
				<textarea
					readOnly
					value={theirs}
					className="block h-60 w-full rounded-md border-2 border-edge bg-sheet p-3 font-mono text-sm"
				/>
			</label>
		</Notice>
	)
}
