/** A walk-through beside a draft. `kept`: it is the draft's own, or changed in it; else it is the file as it lies there. */
export type DraftPlayView = { name: string; text: string; kept: boolean }

/** What the server says of a draft's walk-throughs; `refused` is why the last act was not done. */
export type PlaysAnswer = {
	/** Null where the server could not be asked. */
	plays: DraftPlayView[] | null
	refused: 'not-found' | 'closed' | 'bad-name' | 'taken' | 'too-long' | 'too-many' | 'unreachable' | null
}
