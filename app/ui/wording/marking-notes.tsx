import type { Cap } from '#app/core/scenario/run'
import type { Unsure } from '#app/core/wording/marking'
import { Notice } from '../primitives/notice'
import { wordingWords } from '../words/wording'

export type MarkingNotesProps = {
	sure: boolean
	/** Why not, where that is known. */
	unsure?: Unsure | null
	capped: Cap | null
}

/** What has to be known before the marks are read: that they are a guess, or what holds them down. */
export function MarkingNotes({ sure, unsure = null, capped }: MarkingNotesProps) {
	return (
		<>
			{!sure && (
				<Notice title={wordingWords.unsureTitle} className="mb-4">
					<p>{unsure ? wordingWords.unsure[unsure] : wordingWords.unsurePlain}</p>
				</Notice>
			)}
			{capped && (
				<Notice kind="warn" title={wordingWords.cappedTitle} className="mb-4">
					<p>{wordingWords.capped[capped]}</p>
				</Notice>
			)}
		</>
	)
}
