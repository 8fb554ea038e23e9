import type { Dimension } from '#app/core/scenario/definition'

/** What is handed to somebody else's model: these words, and nothing about who wrote them. */
export type OpinionAsked = { text: string; context: string; mood: string }

/** 0 very poor, 1 poor, 2 neutral, 3 good, 4 excellent; and where in the text the words stand that it rests on. */
export type Judgement = { grade: number; quote: { start: number; end: number } | null }
export type Opinion = Record<Dimension, Judgement>

/** slow: no answer in time. unreachable: none at all, or a refusal. unreadable: not what was asked for. */
export type OpinionFault = 'slow' | 'unreachable' | 'unreadable'
export type OpinionAnswer =
	| { ok: true; opinion: Opinion }
	/** `why` is for the log; it holds nothing that was sent or answered. */
	| { ok: false; refused: OpinionFault; why: string }

/** Somebody who can be asked for an opinion on a reply. Never throws. */
export type OpinionPort = {
	/** Where the text goes, as a person would name it: host and port. */
	host: string
	model: string
	ask(asked: OpinionAsked): Promise<OpinionAnswer>
}
