import type { WordNode } from '#app/core/scenario/words'
import { Prose } from '../lesson/prose-view'

export type SpokenWordsProps = { words: WordNode[] | null; text: string }

/** What was written for the stage: the marked-up words where they are stored, else the plain text. */
export function SpokenWords({ words, text }: SpokenWordsProps) {
	return words ? <Prose nodes={words} look="bare" /> : <p>{text}</p>
}
