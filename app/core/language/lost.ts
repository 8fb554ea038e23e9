/** What stood in passages that could not be read: naming it elsewhere is no problem of its own. */
export type Lost = {
	/** Ids of scenes, endings and replies. */
	ids: Set<string>
	/** Where replies led. */
	targets: Set<string>
	/** Whole passages are missing, replies perhaps among them. */
	replies: boolean
}

export const nothingLost = (): Lost => ({ ids: new Set(), targets: new Set(), replies: false })

/** Keeps an attribute of something that is not read. */
export function lose(lost: Lost, name: string, value: string | null | undefined): void {
	lost.replies = true
	if (!value) return
	if (name === 'id') lost.ids.add(value)
	if (name === 'to') lost.targets.add(value)
}
