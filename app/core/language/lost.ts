/** What stood in passages that could not be read: naming it elsewhere is no problem of its own. */
export type Lost = {
	/** Ids of scenes, endings and replies. */
	ids: Set<string>
	/** Where replies led. */
	targets: Set<string>
}

export const nothingLost = (): Lost => ({ ids: new Set(), targets: new Set() })

/** Keeps an attribute of something that is not read. */
export function lose(lost: Lost, name: string, value: string | null | undefined): void {
	if (!value) return
	if (name === 'id') lost.ids.add(value)
	if (name === 'to') lost.targets.add(value)
}
