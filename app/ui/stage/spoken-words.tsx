import type { WordNode } from '#app/core/scenario/words'
import { Words } from '../lesson/words-view'

export type SpokenWordsProps = { words: WordNode[] | null; text: string }

/** What was written for the stage: the marked-up words where they are stored, else the plain text. */
export function SpokenWords({ words, text }: SpokenWordsProps) {
	return words ? <Words nodes={words} look="bare" /> : <p>{text}</p>
}
